package dossier.web.access;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.HeardAudit;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class SignInTrailTest {

    private Instant now = Instant.parse("2026-11-28T10:00:00Z");

    private final HeardAudit log = new HeardAudit();

    private final SignInTrail trail = new SignInTrail(log, new Clock() {
        @Override
        public Instant instant() {
            return now;
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

    @Test
    void whoSignsInAndOutIsNamed() {
        Caller anna = new Caller("anna", "analyst", true);
        trail.in(anna, "192.0.2.1");
        trail.out(anna, "192.0.2.1");
        assertThat(log.heard())
                .extracting(AuditEvent::action)
                .containsExactly(AuditAction.SIGNED_IN, AuditAction.SIGNED_OUT);
        assertThat(log.heard().get(0).by()).isEqualTo(Optional.of(new AuditEvent.Actor("anna", "analyst")));
    }

    @Test
    void whatWasTypedAsTheNameOfNobodyIsNotKept() {
        trail.wrong(Users.UNKNOWN, "192.0.2.1");
        assertThat(log.heard().get(0).by().map(AuditEvent.Actor::name)).contains("unknown user");
    }

    @Test
    void aFloodOfWrongPasswordsIsAFewEntriesAMinuteAndTheRestIsCounted() {
        for (int i = 0; i < 1_000; i++) {
            trail.wrong("anna", "192.0.2." + i % 256);
        }
        assertThat(log.heard()).hasSize(SignInTrail.MOST_A_MINUTE);
        now = now.plus(Duration.ofSeconds(61));
        trail.refused("anna", "192.0.2.1");
        trail.wrong("anna", "192.0.2.1");
        assertThat(log.heard())
                .hasSize(SignInTrail.MOST_A_MINUTE + 2)
                .element(SignInTrail.MOST_A_MINUTE)
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo(AuditAction.SIGN_IN_REFUSED);
                    assertThat(entry.details()).containsEntry("unlogged", 1_000L - SignInTrail.MOST_A_MINUTE);
                });
        assertThat(log.heard().get(SignInTrail.MOST_A_MINUTE + 1).details()).containsEntry("unlogged", 0L);
    }
}
