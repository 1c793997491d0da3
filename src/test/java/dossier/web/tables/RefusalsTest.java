package dossier.web.tables;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalsTest {

    private final Refusals refusals = new Refusals();

    @Test
    void reasonsAreCountedInWords() {
        assertThat(refusals.inWords()).isEmpty();
        refusals.count(NotScreened.UNREADABLE);
        refusals.count(NotScreened.NO_NAME);
        refusals.count(NotScreened.NO_NAME);
        refusals.count(NotScreened.NAME_TOO_LONG);
        assertThat(refusals.all()).isEqualTo(4);
        assertThat(refusals.inWords()).isEqualTo("2 without a name, 1 name too long, 1 that cannot be read");
    }
}
