package dossier.names;

import dossier.Draw;
import dossier.RandomCases;
import dossier.names.compare.WordComparer;
import dossier.names.script.Normaliser;
import dossier.names.script.Transliterator;
import dossier.names.words.Tokeniser;
import dossier.names.words.Words;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for any text whatever, because names come from outside. */
class NamePropertiesTest {

    private static final int CASES = 100;
    private static final int MOST_WORDS = 10;

    private static final TokenRarity RARITY = TokenFrequencies.withoutData();

    private static final String[] WORDS = {
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
        "ß"
    };

    private static final String[] SEPARATORS = {" ", " ", " ", ", ", "-", "."};

    @RandomCases(20)
    void normalisingTwiceChangesNothing(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            String once = Normaliser.normalise(draw.text());

            assertThat(Normaliser.normalise(once)).isEqualTo(once);
        }
    }

    @RandomCases
    void wordsOfAnyTextStandWhereTheySayAndAreNotEmpty(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            String text = draw.text();
            int last = 0;
            for (Tokeniser.Span span : Tokeniser.spans(text, draw.one(Tokeniser.Mode.values()))) {
                assertThat(span.start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(span.end()).as(text).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
                assertThat(Words.of(span.normal()).latin()).as(text).isNotEmpty();
                last = span.start();
            }
        }
    }

    @RandomCases
    void writingALatinWordInLatinLettersChangesNothing(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            String latin = Transliterator.latin(Normaliser.lowerCase(Normaliser.normalise(draw.one(WORDS))));

            assertThat(Transliterator.latin(latin)).isEqualTo(latin);
        }
    }

    @RandomCases
    void anyTextCanBeReadAndComparedAsAnyKind(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            everyTokenStandsInOneAlignment(compare(draw.text(), draw.text(), kind(draw)));
        }
    }

    @RandomCases
    void everyTokenOfNameLikeTextIsInExactlyOneAlignment(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            everyTokenStandsInOneAlignment(compare(name(draw), name(draw), kind(draw)));
        }
    }

    @RandomCases
    void comparingIsSymmetric(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            // any text among the names: what nobody writes is compared both ways too
            String one = draw.chance(0.2) ? draw.text() : name(draw);
            String other = draw.chance(0.2) ? draw.text() : name(draw);
            NameKind kind = kind(draw);
            List<Alignment> swapped = compare(other, one, kind).alignments().stream()
                    .map(Alignment::swapped)
                    .toList();

            assertThat(compare(one, other, kind).alignments())
                    .as("%s and %s", one, other)
                    .containsExactlyInAnyOrderElementsOf(swapped);
        }
    }

    @RandomCases
    void aNameEqualsItself(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            String name = name(draw);

            assertThat(compare(name, name, kind(draw)).alignments())
                    .as(name)
                    .allMatch(alignment -> alignment.agreement() == Agreement.SAME
                            && alignment.asked().equals(alignment.listed()));
        }
    }

    @RandomCases
    void wordsThatTablesOrLettersMakeEqualShareAKeyInTheIndex(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            NameToken a = token(draw.one(WORDS));
            NameToken b = token(draw.one(WORDS));
            Agreement agreement =
                    new WordComparer(false).compare(a.word(), b.word()).agreement();
            boolean byForms =
                    agreement == Agreement.SAME || agreement == Agreement.VARIANT || agreement == Agreement.SKELETON;
            boolean any = new WordComparer(false).compare(a.word(), b.word()).isAny();
            boolean servantLeftOut = a.fold().startsWith("abdul") != b.fold().startsWith("abdul");
            if (any && byForms && !servantLeftOut) {
                assertThat(keys(a)).as("%s and %s", a.written(), b.written()).containsAnyElementsOf(keys(b));
            }
        }
    }

    private static NameToken token(String word) {
        return new NameToken(word, Words.of(word), NameToken.Role.NAME);
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

    private static NameKind kind(Draw draw) {
        return draw.one(NameKind.values());
    }

    private static String name(Draw draw) {
        StringBuilder name = new StringBuilder();
        for (int words = draw.number(1, MOST_WORDS); words > 0; words--) {
            name.append(draw.one(WORDS)).append(draw.one(SEPARATORS));
        }
        return name.toString();
    }
}
