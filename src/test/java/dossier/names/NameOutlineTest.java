package dossier.names;

import dossier.Draw;
import dossier.RandomCases;
import dossier.screening.scoring.PreparedName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the outlines of names exclude is not there: names of 100 countries, in their own scripts and in Latin, also misspelt and cut. */
class NameOutlineTest {

    private static final int PAIRS_A_SEED = 10_000;
    /** Every third pair is of a word and itself changed: two words of the world seldom agree. */
    private static final double OF_ONE_WORD = 0.33;

    private static final double ROUNDING = 1e-9;

    private static final List<String> WORDS = Stream.concat(
                    TableFile.rows("world/forenames.tsv", 5).stream(), TableFile.rows("world/surnames.tsv", 5).stream())
            .flatMap(row -> Stream.of(row.get(2), row.get(3)))
            .filter(word -> !word.isBlank())
            .distinct()
            .toList();

    private static final List<String> OF_ORGANISATIONS = List.of(
            "Trading", "Logistics", "Shipping", "Bank", "Banka", "Donetsk", "Donetskoy", "Metals", "JSC", "LLC");

    @RandomCases(5)
    void whatAgreesMayAgree(Draw draw) {
        NameComparer comparer = NameComparer.standard();
        int agreeing = 0;
        for (int i = 0; i < PAIRS_A_SEED; i++) {
            NameKind kind = draw.chance(0.7) ? NameKind.PERSON : NameKind.ORGANISATION;
            String word = word(draw, kind);
            WeightedName one = name(word, kind);
            WeightedName other = name(draw.chance(OF_ONE_WORD) ? changed(draw, word) : word(draw, kind), kind);
            if (one.size() == 0 || other.size() == 0) {
                continue;
            }
            boolean agree = comparer.compare(one.token(0), other.token(0), kind == NameKind.ORGANISATION)
                            .quality()
                    > 0;
            agreeing += agree ? 1 : 0;
            assertThat(agree && !NameOutline.of(one).mayAgree(0, NameOutline.of(other), 0))
                    .as("%s and %s agree, as %s"
                            .formatted(one.name().written(), other.name().written(), kind))
                    .isFalse();
        }
        assertThat(agreeing).isGreaterThan(PAIRS_A_SEED / 20);
    }

    @Test
    void servantsOfAnyNameMayAgreeWithTheNameAndHardlyWithAnother() {
        NameOutline compound = NameOutline.of(name("Abdulhanif", NameKind.PERSON));
        NameOutline rest = NameOutline.of(name("Hanif", NameKind.PERSON));
        NameOutline misspelt = NameOutline.of(name("Abdulhaniv", NameKind.PERSON));
        NameOutline other = NameOutline.of(name("Zorkin", NameKind.PERSON));
        assertThat(compound.mayAgree(0, rest, 0)).isTrue();
        assertThat(rest.mayAgree(0, compound, 0)).isTrue();
        assertThat(compound.mayAgree(0, misspelt, 0)).isTrue();
        assertThat(compound.mayAgree(0, other, 0)).isFalse();
    }

    @RandomCases(5)
    void noNamesShareMoreLettersThanTheirOutlines(Draw draw) {
        for (int i = 0; i < PAIRS_A_SEED / 2; i++) {
            List<String> words = words(draw);
            WeightedName one = name(String.join(" ", words), NameKind.PERSON);
            List<String> others = draw.chance(0.5) ? draw.shuffled(words) : words(draw);
            others.set(0, changed(draw, others.get(0)));
            WeightedName other = name(String.join(" ", others), NameKind.PERSON);

            assertThat(NameOutline.of(one).mostLetterPairsShared(NameOutline.of(other)))
                    .as("%s and %s".formatted(one.name().written(), other.name().written()))
                    .isGreaterThanOrEqualTo(
                            new PreparedName(one).letterPairsShared(new PreparedName(other)) - ROUNDING);
        }
    }

    private static List<String> words(Draw draw) {
        List<String> words = new ArrayList<>();
        for (int n = draw.number(1, 4); n > 0; n--) {
            words.add(word(draw, NameKind.PERSON));
        }
        return words;
    }

    private static String word(Draw draw, NameKind kind) {
        boolean ofOrganisation = kind == NameKind.ORGANISATION && draw.chance(0.5);
        return changed(draw, draw.one(ofOrganisation ? OF_ORGANISATIONS : WORDS));
    }

    /** Nearly always as it is; else with a letter wrong, without its vowels, or only its first letter. */
    private static String changed(Draw draw, String word) {
        int at = draw.number(0, word.length() - 1);
        if (draw.chance(0.1)) {
            return word.substring(0, at) + "aeioujkhszt".charAt(draw.number(0, 10)) + word.substring(at + 1);
        }
        if (draw.chance(0.05)) {
            return word.replaceAll("(?<=.)[aeiouy]", "");
        }
        return draw.chance(0.03) ? word.substring(0, 1) : word;
    }

    private static WeightedName name(String text, NameKind kind) {
        return new WeightedName(NameAnalyser.standard().analyse(text, kind), (token, any) -> 1.0);
    }
}
