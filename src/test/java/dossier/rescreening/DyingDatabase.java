package dossier.rescreening;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** A database that dies at a given moment: before a statement, before a commit, or after one that its caller never hears of. */
final class DyingDatabase {

    private static final Set<String> MOMENTS = Set.of("prepareStatement", "unwrap", "commit");

    private final DataSource real;
    private int left;
    private boolean dead;

    /** @param moments how many moments it lives */
    DyingDatabase(DataSource real, int moments) {
        this.real = real;
        this.left = moments;
    }

    boolean isDead() {
        return dead;
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                DyingDatabase.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return connection(real.getConnection());
                });
    }

    private Connection connection(Connection open) {
        return (Connection) Proxy.newProxyInstance(
                DyingDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean moment = MOMENTS.contains(method.getName());
                    boolean ends = moment && passes();
                    boolean committing = method.getName().equals("commit");
                    if (ends && (!committing || left % 2 == 0)) {
                        throw new SQLException("it died before " + method.getName());
                    }
                    Object result = call(open, method, arguments);
                    if (ends) {
                        throw new SQLException("it died after " + method.getName());
                    }
                    return result;
                });
    }

    private synchronized boolean passes() {
        left--;
        dead |= left < 0;
        return dead;
    }

    private static Object call(Connection open, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(open, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
