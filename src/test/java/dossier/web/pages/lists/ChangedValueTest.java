package dossier.web.pages.lists;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangedValueTest {

    @Test
    void codesAreSaidInWordsAndEverythingElseIsKept() {
        assertThat(ChangedValue.inWords("dates", "LAST_UPDATED 2022-02-11")).isEqualTo("last updated 11 February 2022");
        assertThat(ChangedValue.inWords("dates", "DESIGNATED 2022")).isEqualTo("designated 2022");
        assertThat(ChangedValue.inWords("dates", "some day")).isEqualTo("some day");
        assertThat(ChangedValue.inWords("kind", "ORGANISATION")).isEqualTo("Organisation");
        assertThat(ChangedValue.inWords("gender", "FEMALE")).isEqualTo("female");
        assertThat(ChangedValue.inWords("names", "LAST_UPDATED 2022")).isEqualTo("LAST_UPDATED 2022");
    }
}
