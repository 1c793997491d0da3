package dossier.web.access;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SessionTest {

    private static final Instant BEGUN = Instant.parse("2026-11-28T08:00:00Z");

    @Test
    void aSessionIsReadAsItWasWritten() {
        for (String user : new String[] {"anna", "a.b.c", "Ümit:x", "two\nlines"}) {
            Session session = new Session(user, "0af1", BEGUN);
            assertThat(Session.read(session.written())).contains(session);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "anna", "1.2", "1.0af1.", ".0af1.anna", "x.0af1.anna", "1.XYZ.anna", "9999999999999.0af1.a"})
    void whatIsNoSessionIsNotRead(String written) {
        assertThat(Session.read(written)).isEmpty();
    }

    @Test
    void aSessionEndsAfterItsLongestTimeHoweverBusy() {
        Session session = new Session("anna", "0af1", BEGUN);
        assertThat(session.isOver(BEGUN.plusSeconds(3_599), Duration.ofHours(1)))
                .isFalse();
        assertThat(session.isOver(BEGUN.plusSeconds(3_600), Duration.ofHours(1)))
                .isTrue();
    }

    @Test
    void aKeyIsMadeOnceAndForItsOwnerOnly(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("home").resolve("session.key");
        String key = SessionKey.of(Optional.empty(), Optional.of(file));
        assertThat(key).hasSizeGreaterThanOrEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(SessionKey.of(Optional.empty(), Optional.of(file))).isEqualTo(key);
        String configured = "k".repeat(32);
        assertThat(SessionKey.of(Optional.of(configured), Optional.of(file))).isEqualTo(configured);
    }

    @Test
    void aKeyThatCannotBeKeptServesUntilTheEnd(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "").resolve("session.key");
        String key = SessionKey.of(Optional.empty(), Optional.of(file));
        assertThat(SessionKey.of(Optional.empty(), Optional.of(file))).isNotEqualTo(key);
    }

    @Test
    void aShortKeyIsRefusedWithoutBeingTold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("session.key"), "too short\n");
        assertThatThrownBy(() -> SessionKey.of(Optional.of("short"), Optional.empty()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("DOSSIER_WEB_SESSION_KEY must hold a key of at least 32 characters")
                .hasMessageNotContaining("short ");
        assertThatThrownBy(() -> SessionKey.of(Optional.empty(), Optional.of(file)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(file.toString());
    }
}
