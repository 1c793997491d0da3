package dossier.names;

import dossier.names.compare.WordComparer;
import dossier.names.script.Normaliser;
import dossier.names.words.TextToken;
import dossier.names.words.Tokeniser;
import dossier.names.words.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for any text whatever, because names come from outside. */
class NamePropertiesTest {

    private static final TokenRarity RARITY = TokenFrequencies.withoutData();

    @Property(tries = 2000)
    void normalisingTwiceChangesNothing(@ForAll String text) {
        String once = Normaliser.normalise(text);

        assertThat(Normaliser.normalise(once)).isEqualTo(once);
    }

    @Property(tries = 1000)
    void tokensOfTextStandWhereTheySay(@ForAll String text) {
        int last = 0;
        for (TextToken token : Tokeniser.tokens(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(last);
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
            assertThat(token.latin()).isNotEmpty();
            last = token.start();
        }
    }

    @Property(tries = 1000)
    void anyTextCanBeReadAndComparedAsAnyKind(@ForAll String one, @ForAll String other, @ForAll NameKind kind) {
        everyTokenStandsInOneAlignment(compare(one, other, kind));
    }

    @Property(tries = 1000)
    void everyTokenOfNameLikeTextIsInExactlyOneAlignment(
            @ForAll("names") String one, @ForAll("names") String other, @ForAll NameKind kind) {
        everyTokenStandsInOneAlignment(compare(one, other, kind));
    }

    @Property(tries = 1000)
    void comparingIsSymmetric(@ForAll("names") String one, @ForAll("names") String other, @ForAll NameKind kind) {
        List<Alignment> swapped = compare(other, one, kind).alignments().stream()
                .map(Alignment::swapped)
                .toList();

        assertThat(compare(one, other, kind).alignments()).containsExactlyInAnyOrderElementsOf(swapped);
    }

    @Property(tries = 1000)
    void aNameEqualsItself(@ForAll("names") String name, @ForAll NameKind kind) {
        assertThat(compare(name, name, kind).alignments())
                .allMatch(alignment -> alignment.agreement() == Agreement.SAME
                        && alignment.asked().equals(alignment.listed()));
    }

    @Property(tries = 1000)
    void wordsThatTablesOrLettersMakeEqualShareAKeyInTheIndex(
            @ForAll("words") String one, @ForAll("words") String other) {
        NameToken a = new NameToken(one, Words.of(one), NameToken.Role.NAME);
        NameToken b = new NameToken(other, Words.of(other), NameToken.Role.NAME);
        Agreement agreement =
                new WordComparer(false).compare(a.word(), b.word()).agreement();
        boolean byForms =
                agreement == Agreement.SAME || agreement == Agreement.VARIANT || agreement == Agreement.SKELETON;
        boolean any = new WordComparer(false).compare(a.word(), b.word()).isAny();
        boolean servantLeftOut = a.fold().startsWith("abdul") != b.fold().startsWith("abdul");
        if (any && byForms && !servantLeftOut) {
            assertThat(keys(a)).containsAnyElementsOf(keys(b));
        }
    }

    private static List<Long> keys(NameToken token) {
        List<Long> keys = new ArrayList<>();
        RetrievalKeys.forms(token, keys::add);
        return keys;
    }

    private static void everyTokenStandsInOneAlignment(NameComparison comparison) {
        List<Integer> asked = new ArrayList<>();
        List<Integer> listed = new ArrayList<>();
        for (Alignment alignment : comparison.alignments()) {
            asked.addAll(alignment.asked());
            listed.addAll(alignment.listed());
            assertThat(alignment.quality()).isBetween(0.0, 1.0);
        }
        assertThat(asked).doesNotHaveDuplicates().hasSize(comparison.asked().size());
        assertThat(listed).doesNotHaveDuplicates().hasSize(comparison.listed().size());
    }

    private static NameComparison compare(String one, String other, NameKind kind) {
        return NameComparer.standard().compare(weighted(one, kind), weighted(other, kind));
    }

    private static WeightedName weighted(String name, NameKind kind) {
        return new WeightedName(NameAnalyser.standard().analyse(name, kind), RARITY);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "Vladimir",
                "Володимир",
                "Wladimir",
                "Sasha",
                "Aleksandr",
                "Ali",
                "علي",
                "Hussein",
                "حسين",
                "Abdul",
                "Abdurrahman",
                "عبد",
                "الرحمن",
                "al",
                "bin",
                "Kim",
                "김",
                "Jong",
                "정",
                "Un",
                "IVANOV",
                "Iwanow",
                "Petrovich",
                "Müller",
                "Mueller",
                "Bank",
                "بانک",
                "Ltd",
                "OOO",
                "of",
                "12",
                "XII",
                "de",
                "J",
                "O’Brien",
                "İbrahim",
                "ß");
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> separator = Arbitraries.of(" ", " ", " ", ", ", "-", ".");
        Arbitrary<String> piece = Combinators.combine(words(), separator).as(String::concat);
        return piece.list().ofMinSize(1).ofMaxSize(10).map(pieces -> String.join("", pieces));
    }
}
