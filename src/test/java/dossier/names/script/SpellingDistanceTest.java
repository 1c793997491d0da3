package dossier.names.script;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingDistanceTest {

    private static final double MOST = 10;

    private static double between(String one, String other) {
        return SpellingDistance.standard().between(one, other, MOST);
    }

    @Test
    void groupsThatStandForOneSoundAreNearerThanOtherLetters() {
        assertThat(between("choigu", "shoigu")).isLessThan(between("doigu", "shoigu"));
        assertThat(between("schmidt", "shmidt")).isLessThan(1);
        assertThat(between("mahkmud", "mahmud")).isLessThanOrEqualTo(1);
    }

    @Test
    void aDoubledLetterIsNearerThanAStrangeOne() {
        assertThat(between("mohammed", "mohamed")).isLessThan(between("mohatmed", "mohamed"));
    }

    @Test
    void swappedNeighboursAreOneSlip() {
        assertThat(between("pertov", "petrov")).isLessThan(1);
        assertThat(between("petrov", "pertov")).isEqualTo(between("pertov", "petrov"));
    }

    @Test
    void aStrangeLetterCostsOneAndDigitsAreLetters() {
        assertThat(between("petrov", "pexrov")).isEqualTo(1);
        assertThat(between("plant12", "plant13")).isEqualTo(1);
    }

    @Test
    void lettersOfNoTableEqualOnlyThemselves() {
        assertThat(between("pet\u00DFov", "pet\u00DFov")).isZero();
        assertThat(between("pet\u00DFov", "pet\u00FEov")).isEqualTo(1);
    }

    @Test
    void itEndsEarlyWhereTheWordsAreTooFarApart() {
        assertThat(SpellingDistance.standard().between("petrov", "silvaaaaaaaa", 2))
                .isEqualTo(SpellingDistance.FAR);
    }
}
