package dossier.web.access;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class LoginThrottleTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final LoginThrottle throttle = new LoginThrottle(meters, new Clock() {
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

    private void wrong(String address, String user) {
        assertThat(throttle.begin(address)).isEmpty();
        throttle.end(address, user, false);
    }

    @Test
    void thePauseDoublesFromTheThirdWrongPasswordOn() {
        wrong("a", "anna");
        wrong("a", "anna");
        wrong("a", "anna");
        assertThat(throttle.begin("a")).contains(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        wrong("a", "anna");
        assertThat(throttle.begin("a")).contains(Duration.ofSeconds(2));
        assertThat(throttle.begin("b")).isEmpty();
        assertThat(meters.counter("dossier.logins.wrong").count()).isEqualTo(4);
    }

    @Test
    void thePauseHasALimit() {
        for (int i = 0; i < 100; i++) {
            wrong("a", "anna");
            now = now.plusSeconds(64);
        }
        assertThat(throttle.begin("a")).isEmpty();
    }

    @Test
    void guessesSentAtOnceAreCheckedOneAfterAnother() {
        wrong("a", "anna");
        wrong("a", "anna");
        wrong("a", "anna");
        now = now.plusSeconds(1);
        assertThat(throttle.begin("a")).isEmpty();
        assertThat(throttle.begin("a")).isPresent();
    }

    @Test
    void beforeAnyWrongPasswordAFewAreCheckedAtOnce() {
        for (int i = 0; i < 4; i++) {
            assertThat(throttle.begin("a")).isEmpty();
        }
        assertThat(throttle.begin("a")).isPresent();
        throttle.end("a", "anna", true);
        assertThat(throttle.begin("a")).isEmpty();
    }

    @Test
    void aRightPasswordTakesBackTheWrongOnesOfThatUserOnly() {
        wrong("a", "anna");
        wrong("a", "anna");
        assertThat(throttle.begin("a")).isEmpty();
        throttle.end("a", "rita", true);
        wrong("a", "anna");
        assertThat(throttle.begin("a")).isPresent();
        now = now.plusSeconds(1);
        assertThat(throttle.begin("a")).isEmpty();
        throttle.end("a", "anna", true);
        assertThat(throttle.addresses()).isZero();
    }

    @Test
    void wrongPasswordsAreForgottenAfterAWhile() {
        wrong("a", "anna");
        wrong("a", "anna");
        wrong("a", "anna");
        now = now.plus(Duration.ofMinutes(16));
        wrong("a", "anna");
        assertThat(throttle.begin("a")).isEqualTo(Optional.empty());
    }

    @Test
    void manyAddressesNeedLittleMemory() {
        for (int i = 0; i < 20_000; i++) {
            wrong("address " + i, "anna");
        }
        assertThat(throttle.addresses()).isEqualTo(10_000);
    }
}
