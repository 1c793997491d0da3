package dossier.analysis.judging;

import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.NameGrade;
import dossier.lists.NamePart;
import dossier.lists.NameType;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import java.lang.Character.UnicodeScript;
import java.util.List;

import static dossier.analysis.judging.JudgedNames.candidates;
import static dossier.analysis.judging.JudgedNames.listing;
import static org.assertj.core.api.Assertions.assertThat;

class SameWordsTest {

    private static double of(String name, Parties listed) {
        return SameWords.of(Situation.NAME, candidates(name, listing(listed)).get(0));
    }

    private static double of(String name, ListedParty listed) {
        return SameWords.of(Situation.NAME, candidates(name, listing(listed)).get(0));
    }

    private static ListedParty inParts(String name, String given, String family) {
        ListedParty plain = Parties.person("list", "1", name).listed();
        return new ListedParty(
                plain.ref(),
                plain.kind(),
                List.of(new ListedName(
                        name,
                        List.of(new NamePart(NamePart.Role.FAMILY, family), new NamePart(NamePart.Role.GIVEN, given)),
                        NameGrade.PRIMARY,
                        NameType.NOT_SAID,
                        UnicodeScript.LATIN,
                        "")),
                plain.particulars(),
                plain.identifiers(),
                plain.dates(),
                plain.origin());
    }

    @Test
    void theFirstGivenNameAndTheFirstSurnameAreNearlyTheWholeName() {
        double first = of(
                "Ramiro Quintanilla",
                inParts("Quintanilla Echeverri, Ramiro Anselmo", "Ramiro Anselmo", "Quintanilla Echeverri"));
        double second = of(
                "Anselmo Echeverri",
                inParts("Quintanilla Echeverri, Ramiro Anselmo", "Ramiro Anselmo", "Quintanilla Echeverri"));
        assertThat(first).isGreaterThan(0.75).isLessThan(1);
        assertThat(second).isLessThan(0.5);
    }

    @Test
    void hisFatherIsAnotherMan() {
        assertThat(of("Zubair Qasmi", Parties.person("list", "1", "Abu Zubair Qasmi")))
                .isZero();
        assertThat(of("Abu Zubair Qasmi", Parties.person("list", "1", "Abu Zubair Qasmi")))
                .isEqualTo(1);
    }

    @Test
    void anInitialThatTheListLacksIsNoSameName() {
        assertThat(of("D. Zwetschgenbaum", Parties.person("list", "1", "Zwetschgenbaum")))
                .isZero();
    }
}
