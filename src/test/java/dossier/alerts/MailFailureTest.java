package dossier.alerts;

import io.vertx.ext.mail.SMTPException;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class MailFailureTest {

    private static final SMTPException NO_RECIPIENT =
            new SMTPException("recipient address not accepted", 550, List.of("550 no such user"), false);

    @Test
    void whatTheServerRefusesForEverIsFoundWhereverItStands() {
        assertThat(MailFailure.of(NO_RECIPIENT).forever()).isTrue();
        assertThat(MailFailure.of(NO_RECIPIENT).why()).contains("550 no such user");
        assertThat(MailFailure.of(new IllegalStateException("wrapped", NO_RECIPIENT))
                        .forever())
                .isTrue();
    }

    @Test
    void whatMayPassOrIsNoFaultOfTheMailIsNotForEver() {
        assertThat(MailFailure.of(new SMTPException("full", 452, List.of("452 later"), false))
                        .forever())
                .isFalse();
        assertThat(MailFailure.of(new SMTPException("AUTH failed", 535, List.of("535 wrong password"), false))
                        .forever())
                .isFalse();
        assertThat(MailFailure.of(new IOException("connection reset")).forever())
                .isFalse();
        assertThat(MailFailure.of(new IllegalStateException()).why()).isEqualTo("IllegalStateException");
    }
}
