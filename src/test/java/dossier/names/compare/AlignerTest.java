package dossier.names.compare;

import dossier.names.Agreement;
import dossier.names.JoinedMarks;
import dossier.names.NameAnalyser;
import dossier.names.NameComparer;
import dossier.names.NameComparison;
import dossier.names.NameKind;
import dossier.names.NameOutline;
import dossier.names.NameToken;
import dossier.names.TokenRarity;
import dossier.names.WeightedName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@link Aligner} pairs, seen from {@link NameComparer}, which asks it. */
class AlignerTest {

    private static final TokenRarity ALIKE = (token, kind) -> 0.5;

    @Test
    void neighboursOfOneNameAreOneTokenOfTheOther() {
        assertThat(pairs("Abu Bakr Deif", "Abubakr Deif")).containsExactly("Abu Bakr=Abubakr", "Deif=Deif");
        assertThat(pairs("Abubakr Deif", "Abu Bakr Deif")).containsExactly("Abubakr=Abu Bakr", "Deif=Deif");
    }

    @Test
    void aTokenIsPairedWithTheNearestOfTwoThatAreTheSame() {
        assertThat(pairs("Ali Hassan Ali", "Ali Hassan Ali")).containsExactly("Ali=Ali", "Hassan=Hassan", "Ali=Ali");
        assertThat(compare("Hassan Ali", "Ali Hassan Ali").alignments())
                .filteredOn(alignment -> alignment.agreement() == Agreement.ONLY_LISTED)
                .singleElement()
                .satisfies(alignment -> assertThat(alignment.listed()).containsExactly(0));
    }

    @Test
    void aLegalFormIsNoPartOfAWordThatIsWrittenTogether() {
        WeightedName asked = name("Tempco Ltd", NameKind.ORGANISATION);
        WeightedName listed = name("Tempcoltd", NameKind.ORGANISATION);
        assertThat(NameComparer.standard().compare(asked, listed).alignments())
                .noneMatch(alignment -> alignment.asked().size() == 2);
    }

    @Test
    void wordsThatAreJoinedAreToldInEitherDirection() {
        WeightedName apart = name("Kim Jong Un", NameKind.PERSON);
        WeightedName together = name("Kim Jongun", NameKind.PERSON);
        JoinedMarks marks = joined(apart, together);
        assertThat(marks.ofOne()).isEqualTo(0b110);
        assertThat(marks.ofOther()).isEqualTo(0b10);
        marks = joined(together, apart);
        assertThat(marks.ofOne()).isEqualTo(0b10);
        assertThat(marks.ofOther()).isEqualTo(0b110);
        marks = joined(apart, name("Kim Songun", NameKind.PERSON));
        assertThat(marks.any()).isFalse();
    }

    private static JoinedMarks joined(WeightedName one, WeightedName other) {
        JoinedMarks marks = new JoinedMarks();
        NameOutline.of(one).markJoined(one, NameOutline.of(other), other, true, marks);
        return marks;
    }

    private static List<String> pairs(String asked, String listed) {
        NameComparison comparison = compare(asked, listed);
        return comparison.alignments().stream()
                .filter(alignment -> alignment.quality() > 0)
                .map(alignment -> written(comparison.asked(), alignment.asked()) + "="
                        + written(comparison.listed(), alignment.listed()))
                .toList();
    }

    private static String written(WeightedName name, List<Integer> tokens) {
        return tokens.stream().map(name::token).map(NameToken::written).collect(Collectors.joining(" "));
    }

    private static NameComparison compare(String asked, String listed) {
        return NameComparer.standard().compare(name(asked, NameKind.PERSON), name(listed, NameKind.PERSON));
    }

    private static WeightedName name(String text, NameKind kind) {
        return new WeightedName(NameAnalyser.standard().analyse(text, kind), ALIKE);
    }
}
