package dossier.startup;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A PostgreSQL that the user named.
 *
 * @param jdbcUrl {@code jdbc:postgresql://host:port/database}
 * @param user empty where it is configured apart, or not at all
 * @param password likewise
 */
record DatabaseAddress(String jdbcUrl, String user, String password) {

    private static final String QUARKUS_KEY = "quarkus.datasource.jdbc.url";
    private static final String QUARKUS_VARIABLE = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final int POSTGRESQL_PORT = 5432;

    /**
     * What the user configured: {@code QUARKUS_DATASOURCE_JDBC_URL} (or the system property), else
     * {@code DATABASE_URL} in the form {@code postgresql://user:password@host:port/database} or as a JDBC address.
     *
     * @throws IllegalArgumentException if {@code DATABASE_URL} is neither
     */
    static Optional<DatabaseAddress> configured(Map<String, String> environment, Properties properties) {
        String quarkus = properties.getProperty(QUARKUS_KEY, environment.getOrDefault(QUARKUS_VARIABLE, ""));
        if (!quarkus.isBlank()) {
            return Optional.of(new DatabaseAddress(quarkus, "", ""));
        }
        String url = environment.getOrDefault("DATABASE_URL", "");
        return url.isBlank() ? Optional.empty() : Optional.of(parse(url));
    }

    static DatabaseAddress parse(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, "", "");
        }
        URI address = URI.create(url);
        String scheme = String.valueOf(address.getScheme());
        if (!(scheme.equals("postgres") || scheme.equals("postgresql")) || address.getHost() == null) {
            throw new IllegalArgumentException(
                    "DATABASE_URL must read postgresql://user:password@host:port/database or jdbc:postgresql:…");
        }
        int port = address.getPort() < 0 ? POSTGRESQL_PORT : address.getPort();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String jdbcUrl = "jdbc:postgresql://" + address.getHost() + ":" + port + address.getRawPath() + query;
        String[] login = address.getUserInfo() == null
                ? new String[] {"", ""}
                : address.getUserInfo().split(":", 2);
        return new DatabaseAddress(jdbcUrl, login[0], login.length > 1 ? login[1] : "");
    }

    /** The same as Quarkus calls it; only what was said. */
    Map<String, String> asProperties() {
        Map<String, String> properties = new HashMap<>();
        properties.put(QUARKUS_KEY, jdbcUrl);
        if (!user.isEmpty()) {
            properties.put("quarkus.datasource.username", user);
        }
        if (!password.isEmpty()) {
            properties.put("quarkus.datasource.password", password);
        }
        return properties;
    }

    @Override
    public String toString() {
        return jdbcUrl.replaceFirst("\\?.*", ""); // never the password, which may stand behind the question mark too
    }
}
