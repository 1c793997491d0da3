package dossier.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A real PostgreSQL for every {@code @QuarkusTest}, on a directory of its own under {@code target}. Registered through
 * {@code META-INF/services}. A test with a field {@code databaseServer} gets the server, and may stop it.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "postgresql")), "test");
            database = EmbeddedDatabase.open(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                // no test runs on a schema that the entities do not fit (SchemaIT)
                "quarkus.hibernate-orm.schema-management.strategy", "validate",
                "dossier.audit.key", "a key of the tests only");
    }

    /** For a test that wants the database away for good. */
    @Override
    public void inject(TestInjector test) {
        test.injectIntoFields(database, field -> field.getName().equals("databaseServer"));
    }

    @Override
    public void stop() {
        try {
            database.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
