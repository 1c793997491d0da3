package dossier.database;

import dossier.lists.ListingKind;
import dossier.lists.Snapshot;
import dossier.lists.imports.ImportStatus;
import dossier.screening.Band;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the migrations make is what the entities and the enums expect. */
@QuarkusTest
class SchemaIT {

    private static final Pattern QUOTED = Pattern.compile("'([A-Z_]+)'");

    @Inject
    DataSource database;

    @Inject
    SessionFactory entities;

    @ConfigProperty(name = "quarkus.hibernate-orm.schema-management.strategy")
    String atStart;

    /** {@link TestDatabase} asks for it, so that no test runs on a schema that the entities do not fit. */
    @Test
    void everyTestStartsWithValidation() {
        assertThat(atStart).isEqualTo("validate");
    }

    @Test
    void anEntityWithoutItsColumnIsFound() throws SQLException {
        assertThatCode(() -> entities.getSchemaManager().validateMappedObjects())
                .doesNotThrowAnyException();
        run("ALTER TABLE import_attempt RENAME COLUMN error TO fault");
        try {
            assertThatThrownBy(() -> entities.getSchemaManager().validateMappedObjects())
                    .hasMessageContaining("[error] in table [import_attempt]");
        } finally {
            run("ALTER TABLE import_attempt RENAME COLUMN fault TO error");
        }
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of("snapshot_origin", Snapshot.Origin.values()),
                Arguments.of("listing_version_kind", ListingKind.values()),
                Arguments.of("import_attempt_status", ImportStatus.values()),
                Arguments.of("article_party_kind", ListingKind.values()),
                Arguments.of("article_hit_band", Band.values()));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void aCheckHoldsTheValuesOfItsEnumAndNoOther(String check, Enum<?>[] values) throws SQLException {
        Set<String> expected = new TreeSet<>();
        Arrays.stream(values).forEach(value -> expected.add(value.name()));
        Set<String> allowed = new TreeSet<>();
        Matcher quoted = QUOTED.matcher(definition(check));
        while (quoted.find()) {
            allowed.add(quoted.group(1));
        }
        assertThat(allowed).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("oddRows")
    void aRowThatNoCodeMeansIsRefused(String check, String sql) {
        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class).hasMessageContaining(check);
    }

    static Stream<Arguments> oddRows() {
        String snapshot = "INSERT INTO snapshot (list, day, imported_at, sha256, sample, origin, listings, names,"
                + " problems, validators, report) VALUES ('odd', '2026-01-01', now(), '', ";
        return Stream.of(
                Arguments.of("snapshot_origin", snapshot + "false, 'MAIL', 1, 1, 0, '{}', '{}')"),
                Arguments.of("snapshot_sample", snapshot + "true, 'UPLOAD', 1, 1, 0, '{}', '{}')"),
                Arguments.of("snapshot_counts", snapshot + "false, 'UPLOAD', -1, 1, 0, '{}', '{}')"),
                Arguments.of("active_snapshot_of_its_list", "INSERT INTO active_snapshot VALUES ('odd', -1)"),
                Arguments.of(
                        "import_attempt_status", "INSERT INTO import_attempt VALUES ('odd', now(), 'FINE', null)"));
    }

    private String definition(String check) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ?")) {
            statement.setString(1, check);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).as("a check " + check).isTrue();
                return row.getString(1);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
