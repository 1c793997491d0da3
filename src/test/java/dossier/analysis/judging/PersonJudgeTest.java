package dossier.analysis.judging;

import dossier.context.ContextEvidence.Kind;
import dossier.screening.Band;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

import static dossier.analysis.judging.JudgedNames.candidates;
import static dossier.analysis.judging.JudgedNames.listing;
import static dossier.analysis.judging.JudgedNames.reason;
import static org.assertj.core.api.Assertions.assertThat;

class PersonJudgeTest {

    private static final String NAME = "Oskar Zwetschgenbaum";

    private static Parties one() {
        return Parties.person("list", "1", NAME).born("1960");
    }

    private static Parties namesake() {
        return Parties.person("list", "2", NAME).born("1985");
    }

    @Test
    void aRareNameWhoseOfficeAgreesIsAMatch() {
        assertThat(PersonJudge.judge(candidates(NAME, listing(one(), reason(Kind.OFFICE_AGREES, 2)))))
                .containsExactly(Band.MATCH);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"AGE_DIFFERS", "SERVICE_DIFFERS"})
    void anotherAgeOrServiceIsAnotherPersonHoweverWellTheNameAgrees(Kind kind) {
        assertThat(PersonJudge.judge(
                        candidates(NAME, listing(one(), reason(Kind.OFFICE_AGREES, 3), reason(kind, -0.5)))))
                .containsExactly(Band.WEAK);
    }

    @Test
    void anAgeThatAgreesOutweighsOneThatDiffers() {
        assertThat(PersonJudge.judge(
                        candidates(NAME, listing(one(), reason(Kind.AGE_AGREES, 2), reason(Kind.AGE_DIFFERS, -0.5)))))
                .containsExactly(Band.MATCH);
    }

    @Test
    void anOccupationThatHardlyAnyListedPersonHasSpeaksOfSomebodyElse() {
        assertThat(PersonJudge.judge(candidates(NAME, listing(one(), reason(Kind.OTHER_OCCUPATION, -3)))))
                .containsExactly(Band.WEAK);
    }

    @Test
    void twoReasonsAgainstAreEnough() {
        assertThat(PersonJudge.judge(candidates(
                        NAME, listing(one(), reason(Kind.OFFICE_DIFFERS, -1.2), reason(Kind.COUNTRY_DIFFERS, -1.2)))))
                .containsExactly(Band.WEAK);
    }

    @Test
    void ofTwoNamesakesOfOneListNeitherIsMeantForSure() {
        assertThat(PersonJudge.judge(candidates(NAME, listing(one()), listing(namesake()))))
                .hasSize(2)
                .doesNotContain(Band.MATCH)
                .contains(Band.REVIEW);
    }

    @Test
    void whatTheTextSaysDecidesBetweenNamesakes() {
        List<Candidate> both = candidates(
                NAME,
                listing(one(), reason(Kind.OFFICE_AGREES, 3)),
                listing(namesake(), reason(Kind.COUNTRY_DIFFERS, -0.9)));

        assertThat(PersonJudge.judge(both)).containsExactly(Band.MATCH, Band.WEAK);
    }

    @Test
    void namesakesOfTwoListsAreNoRivals() {
        Parties elsewhere = Parties.person("other-list", "2", NAME).born("1960");
        List<Candidate> both =
                SamePerson.joined(candidates(NAME, listing(one(), reason(Kind.OFFICE_AGREES, 3)), listing(elsewhere)));

        assertThat(PersonJudge.judge(both)).containsExactly(Band.MATCH, Band.MATCH);
    }
}
