package dossier.names.script;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubstitutionCostsTest {

    private final SubstitutionCosts groups = new SubstitutionCosts("letters");

    @Test
    void aGroupOfTwoLettersEndsAtItsLast() {
        SubstitutionCosts.Spelt spelt = groups.spelt("khalid");

        assertThat(spelt.signs()).hasSize(6);
        assertThat(spelt.ends()[0]).isFalse();
        assertThat(spelt.ends()[1]).isTrue();
        assertThat(spelt.longest()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aDoubledLetterIsCheapToLeaveOutAndNoLetterIsDearerThanOne() {
        float[] without = groups.spelt("qatttar").without();

        assertThat(without[4]).isLessThan(without[0]);
        for (float each : without) {
            assertThat(each).isBetween(0f, 1f);
        }
    }

    @Test
    void everyLetterCostsAtMostOneForAnyOther() {
        for (int letter = 0; letter < SubstitutionCosts.OTHER; letter++) {
            for (int other = 0; other < SubstitutionCosts.OTHER; other++) {
                assertThat(groups.costsOf(letter)[other]).isBetween(0f, 1f);
            }
        }
    }

    @Test
    void lettersBeyondTheMostAreNotRead() {
        assertThat(groups.spelt("a".repeat(1_000)).signs()).hasSize(SubstitutionCosts.MOST_LETTERS);
    }
}
