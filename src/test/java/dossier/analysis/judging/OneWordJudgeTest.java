package dossier.analysis.judging;

import dossier.context.ContextEvidence.Kind;
import dossier.screening.Band;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import java.util.List;

import static dossier.analysis.judging.JudgedNames.around;
import static dossier.analysis.judging.JudgedNames.candidates;
import static dossier.analysis.judging.JudgedNames.listing;
import static dossier.analysis.judging.JudgedNames.reason;
import static org.assertj.core.api.Assertions.assertThat;

class OneWordJudgeTest {

    private static final String SURNAME = "Zwetschgenbaum";

    private static List<Band> judged(boolean family, String word, JudgedNames.Judged... judged) {
        return new OneWordJudge(around(word, word + " spoke."), family).judge(candidates(word, judged));
    }

    private static Parties president(String list) {
        return Parties.person(list, "1", "Oskar " + SURNAME).born("1960").holding("President of Syria");
    }

    @Test
    void aBareSurnameOfWhichNothingIsSaidIsNobodyForSure() {
        assertThat(judged(false, SURNAME, listing(Parties.person("list", "1", "Oskar " + SURNAME))))
                .containsExactly(Band.WEAK);
    }

    @Test
    void aHeadOfStateWhoseOfficeIsNamedIsMeant() {
        assertThat(judged(false, SURNAME, listing(president("list"), reason(Kind.OFFICE_AGREES, 2))))
                .containsExactly(Band.MATCH);
    }

    @Test
    void theListingsOfOnePersonAreJudgedTogether() {
        assertThat(judged(
                        false,
                        SURNAME,
                        listing(president("list"), reason(Kind.OFFICE_AGREES, 2)),
                        listing(president("other-list"))))
                .containsExactly(Band.MATCH, Band.MATCH);
    }

    @Test
    void oneOfTwoWhoStandAlikeIsNotPreferred() {
        Parties cousin =
                Parties.person("list", "2", "Ludwig " + SURNAME).born("1970").holding("President of Syria");

        assertThat(judged(
                        false,
                        SURNAME,
                        listing(president("list"), reason(Kind.OFFICE_AGREES, 2)),
                        listing(cousin, reason(Kind.OFFICE_AGREES, 2))))
                .containsExactly(Band.REVIEW, Band.REVIEW);
    }

    @Test
    void aFamilyIsNobodyInParticular() {
        assertThat(judged(true, SURNAME, listing(president("list"), reason(Kind.OFFICE_AGREES, 2))))
                .containsExactly(Band.REVIEW);
    }

    @Test
    void aGivenNameIsNoSurname() {
        assertThat(judged(
                        false,
                        "Oskar",
                        listing(Parties.person("list", "1", "Oskar " + SURNAME), reason(Kind.OFFICE_AGREES, 5))))
                .containsOnly(Band.WEAK);
    }
}
