package dossier.startup;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseAddressTest {

    @Test
    void nothingConfiguredMeansTheEmbeddedDatabase() {
        assertThat(DatabaseAddress.configured(Map.of(), new Properties())).isEmpty();
        assertThat(DatabaseAddress.configured(Map.of("DATABASE_URL", " "), new Properties()))
                .isEmpty();
    }

    @Test
    void theUsualAddressOfHostersIsTakenApart() {
        DatabaseAddress address =
                DatabaseAddress.parse("postgres://ann:s%40crt@db.example:6543/dossier?sslmode=require");
        assertThat(address.asProperties())
                .containsEntry(
                        "quarkus.datasource.jdbc.url", "jdbc:postgresql://db.example:6543/dossier?sslmode=require")
                .containsEntry("quarkus.datasource.username", "ann")
                .containsEntry("quarkus.datasource.password", "s@crt");
    }

    @Test
    void quarkusOwnVariableWinsAndLeavesTheLoginToQuarkus() {
        Map<String, String> environment =
                Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://a/b", "DATABASE_URL", "postgresql://c/d");
        assertThat(DatabaseAddress.configured(environment, new Properties())
                        .orElseThrow()
                        .asProperties())
                .containsExactly(Map.entry("quarkus.datasource.jdbc.url", "jdbc:postgresql://a/b"));
    }

    @Test
    void theDefaultPortIsPostgresql() {
        assertThat(DatabaseAddress.parse("postgresql://db/dossier").jdbcUrl())
                .isEqualTo("jdbc:postgresql://db:5432/dossier");
    }

    @Test
    void anotherDatabaseIsRefusedAndThePasswordIsNotPrinted() {
        assertThatThrownBy(() -> DatabaseAddress.parse("mysql://ann:secret@db/x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
        assertThat(DatabaseAddress.parse("postgresql://ann:secret@db/x").toString())
                .doesNotContain("secret");
    }
}
