package dossier.web;

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

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/lists,                     READER",
        "POST,   /api/screenings,                READER",
        "POST,   /api/screenings/csv,            READER",
        "GET,    /api/screenings/csv/jobs/1,     READER",
        "GET,    /screen.html,                   READER",
        "GET,    /article.html,                  READER",
        "GET,    /article/page.js,               READER",
        "POST,   /api/comparisons,               READER",
        "POST,   /api/articles/preview,          READER",
        "POST,   /api/articles,                  ANALYST",
        "POST,   /api/articles/batch,            ANALYST",
        "POST,   /api/articles/feed,             ANALYST",
        "POST,   /api/lists/eu-fsf/imports,      ADMIN",
        "POST,   /something/new,                 ADMIN",
        "DELETE, /api/articles/1,                ADMIN",
        "GET,    /q/metrics,                     READER",
        "GET,    /q/health/ready,                "
    })
    void everyRequestNeedsTheRoleOfTheTable(String method, String path, AccessRule.Role role) {
        assertThat(AccessRule.needed(method, path).orElse(null)).isEqualTo(role);
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
        Path users = Files.writeString(folder.resolve("users"), "anna:" + HASH + "\n");
        Path roles = Files.writeString(folder.resolve("roles"), "anna=analyst\n");
        Users read = Users.read(users, roles);
        assertThat(read.rolesOf("anna", "correct horse".toCharArray())).contains(Set.of("analyst"));
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
        assertThatThrownBy(() -> Users.read(users, roles)).hasMessageContaining("'boss'");
    }

    @Test
    void aHigherRoleMayDoWhatALowerOneMay() {
        assertThat(Users.highest(Set.of("reader", "admin"))).contains(AccessRule.Role.ADMIN);
        assertThat(Users.highest(Set.of("nobody"))).isEmpty();
    }
}
