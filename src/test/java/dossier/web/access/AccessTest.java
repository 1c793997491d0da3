package dossier.web.access;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessTest {

    /** bcrypt of "correct horse", as htpasswd makes it. */
    private static final String HASH = "$2a$05$/rymmjhRVA4IMRMShQdtZeaKjRDMKi76yCIifQDTHj6PI8.hki80m";

    /** The same, under the sign that Apache's htpasswd -nB gives it. */
    private static final String AS_HTPASSWD = "$2y" + HASH.substring("$2a".length());

    /** The same, under the sign of OpenBSD and of Python's bcrypt. */
    private static final String AS_PYTHON = "$2b" + HASH.substring("$2a".length());

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:1", "[::1]", "[::1]:8080", "LOCALHOST"})
    void localHostsAreOurs(String host) {
        assertThat(new Origins(List.of(host), List.of(), List.of()).foreignToLocal())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.nip.io:80", "0.0.0.0", "", "::1"})
    void otherHostsAreForeign(String host) {
        assertThat(new Origins(List.of(host), List.of(), List.of()).foreignToLocal())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"::1", "a b", "http://localhost", "localhost:", "localhost:x", "[::1", "", "a,b", "[::1]x", "a/b"
            })
    void aHostThatIsNoneIsNotRead(String host) {
        assertThat(new Origins(List.of(host), List.of(), List.of()).unreadableHost())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "dossier.example:443", "127.0.0.1:1", "[::1]", "[::1]:8080", "my_host"})
    void aHostThatIsOneIsRead(String host) {
        assertThat(new Origins(List.of(host), List.of(), List.of()).unreadableHost())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, true",
        "http://localhost:3000, false",
        "http://evil.example, false",
        "null, false",
        "not an address, false"
    })
    void onlyOurOwnOriginIsOurs(String origin, boolean ours) {
        Origins asked = new Origins(List.of("localhost:8080"), List.of(origin), List.of());
        assertThat(asked.foreignToLocal().isEmpty()).isEqualTo(ours);
    }

    @Test
    void aMissingOrDoubledHostIsForeign() {
        assertThat(new Origins(List.of(), List.of(), List.of()).foreignToLocal())
                .isPresent();
        assertThat(new Origins(List.of("localhost", "localhost"), List.of(), List.of()).foreignToLocal())
                .isPresent();
    }

    @Test
    void refusesToStartOpenToOthersWithoutCredentials() {
        assertThatThrownBy(() -> AccessMode.refuse("0.0.0.0", false))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Refusing to start")
                .hasMessageContaining("DOSSIER_WEB_USERS_FILE");
        assertThatCode(() -> AccessMode.refuse("0.0.0.0", true)).doesNotThrowAnyException();
        assertThatCode(() -> AccessMode.refuse("127.0.0.1", false)).doesNotThrowAnyException();
    }

    @Test
    void passwordsAreCheckedAgainstTheirHash(@TempDir Path folder) throws IOException {
        Path users = Files.writeString(
                folder.resolve("users"), "anna:" + HASH + "\nyves:" + AS_HTPASSWD + "\nbea:" + AS_PYTHON + "\n");
        Path roles = Files.writeString(folder.resolve("roles"), "anna=analyst\nyves=reader\nbea=admin\n");
        Users read = Users.read(users, roles);
        assertThat(read.rolesOf("anna", "correct horse".toCharArray())).contains(Set.of("analyst"));
        assertThat(read.rolesOf("yves", "correct horse".toCharArray())).contains(Set.of("reader"));
        assertThat(read.rolesOf("bea", "correct horse".toCharArray())).contains(Set.of("admin"));
        assertThat(read.rolesOf("bea", "wrong horse".toCharArray())).isEmpty();
        assertThat(read.rolesOf("anna", "wrong horse".toCharArray())).isEmpty();
        assertThat(read.rolesOf("bert", "correct horse".toCharArray())).isEmpty();
    }

    @Test
    void aRightPasswordIsRememberedForAMinuteAndAWrongOneNever() {
        Instant[] now = {Instant.parse("2026-01-01T00:00:00Z")};
        VerifiedPasswords verified = new VerifiedPasswords(new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
        assertThat(verified.knows(HASH, "correct horse".toCharArray())).isFalse();
        verified.remember(HASH, "correct horse".toCharArray());
        assertThat(verified.knows(HASH, "correct horse".toCharArray())).isTrue();
        assertThat(verified.knows(HASH, "wrong horse".toCharArray())).isFalse();
        assertThat(verified.knows("another hash", "correct horse".toCharArray()))
                .isFalse();
        now[0] = now[0].plusSeconds(60);
        assertThat(verified.knows(HASH, "correct horse".toCharArray())).isFalse();
    }

    @Test
    void plainPasswordsAndUnknownRolesAreRefused(@TempDir Path folder) throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "anna=secret\n");
        Path users = Files.writeString(folder.resolve("users"), "anna:" + HASH + "\n");
        Path roles = Files.writeString(folder.resolve("roles"), "anna=boss\n");
        assertThatThrownBy(() -> Users.read(plain, roles)).hasMessageContaining("bcrypt");
        Path truncated = Files.writeString(folder.resolve("truncated"), "anna=" + HASH.substring(1) + "\n");
        assertThatThrownBy(() -> Users.read(truncated, roles)).hasMessageContaining("'anna'");
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> Users.read(missing, roles))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("there is no such file")
                .hasMessageContaining(missing.toString());
        assertThatThrownBy(() -> Users.read(users, roles)).hasMessageContaining("'boss'");
    }
}
