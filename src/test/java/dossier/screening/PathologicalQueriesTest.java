package dossier.screening;

import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.WeightedName;
import dossier.screening.index.PreparedParty;
import dossier.screening.retrieval.QueryWorkspace;
import dossier.screening.retrieval.Retrieval;
import dossier.screening.scoring.PreparedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Texts that nobody is called, asked of thousands of listings: the work of a query is bounded, whatever its text. */
class PathologicalQueriesTest {

    private static final ScreeningSettings SETTINGS = ScreeningDefaults.settings();

    /** Far more than any of these takes: only what never ends is caught by time. */
    private static final int SECONDS = 30;

    private static final NameIndex INDEX = synthetic(2_000);
    private static final Screener SCREENER = new Screener(() -> INDEX, SETTINGS);

    /** People of few family names and many given ones, so that every look-up leads to many rows. */
    private static NameIndex synthetic(int listings) {
        Random random = new Random(17);
        String[] given = {"Ali", "Muhammad", "Aleksandr", "Viktor", "Kim", "Maria", "يوسف", "Олег", "Nguyen", "A"};
        String[] syllables = {"ka", "ro", "vin", "shi", "mul", "dze", "bar", "ton", "li", "ye"};
        List<ListedParty> parties = new ArrayList<>();
        for (int i = 0; i < listings; i++) {
            String family =
                    syllables[random.nextInt(10)] + syllables[random.nextInt(10)] + syllables[random.nextInt(10)];
            String name = given[random.nextInt(10)] + " " + given[random.nextInt(10)] + " " + family;
            ListingKind kind = i % 5 == 0 ? ListingKind.ORGANISATION : ListingKind.PERSON;
            parties.add(Parties.of(kind, "typed", "T" + i, name).listed());
        }
        return NameIndex.build(
                1, PreparedParty.all(parties, NameAnalyser.standard()), new Stamp(Stamp.ENGINE, Map.of(), false));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                        Map.entry("ten thousand letters", "abcdefghij".repeat(1_000)),
                        Map.entry("one letter repeated", "a".repeat(10_000)),
                        Map.entry("one letter as five thousand words", "a ".repeat(5_000)),
                        Map.entry(
                                "five hundred words that thousands bear", "Ali Muhammad Aleksandr Viktor ".repeat(125)),
                        Map.entry("five hundred different words", words(500)),
                        Map.entry("ten thousand combining marks", "Ali" + "\u0301".repeat(9_990)),
                        Map.entry("marks between letters", "A\u0301\u0302\u0303l\u0304\u0305i ".repeat(1_000)),
                        Map.entry("emoji", "\uD83D\uDE00".repeat(5_000)),
                        Map.entry("joined emoji", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D".repeat(1_500)),
                        Map.entry("right-to-left overrides", "\u202EilA\u202C \u2067dammahuM\u2069 ".repeat(500)),
                        Map.entry("halves of surrogate pairs", "\uD83D Ali \uDE00 ".repeat(1_000)),
                        Map.entry("controls", "Ali\u0000Muhammad\u0007\u001B[31m".repeat(400)),
                        Map.entry("commas", "Ali,".repeat(2_500)),
                        Map.entry("hyphens", "Ali-".repeat(2_500)),
                        Map.entry("digits", "7".repeat(10_000)),
                        Map.entry("numbers", "12 ".repeat(3_300)),
                        Map.entry("Han without spaces", "\u5F20".repeat(10_000)),
                        Map.entry("Hangul without spaces", "\uAE40".repeat(10_000)),
                        Map.entry("Arabic without spaces", "\u0639\u0644\u064A".repeat(3_300)),
                        Map.entry("capitals in words", "aB".repeat(5_000)),
                        Map.entry("consonants", "bcdfghjklm".repeat(1_000)),
                        Map.entry("markup", "<b>Ali</b>&amp;".repeat(600)))
                .map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append((char) ('a' + i % 26))
                    .append("ovka")
                    .append((char) ('a' + i / 26))
                    .append("n ");
        }
        return words.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(SECONDS)
    void aQueryOfAnyTextIsAnsweredWithinItsBounds(String what, String text) {
        assertThat(text.length()).as(what).isLessThanOrEqualTo(ScreeningQuery.MAX_NAME);
        for (NameKind kind : List.of(NameKind.PERSON, NameKind.ORGANISATION)) {
            PreparedName asked =
                    new PreparedName(new WeightedName(NameAnalyser.standard().analyse(text, kind), INDEX.rarity()));
            assertThat(asked.weighted().size()).as(what).isLessThanOrEqualTo(NameAnalyser.MAX_TOKENS);
            assertThat(INDEX.candidates(
                                    asked,
                                    party -> true,
                                    new Retrieval.Bounds(SETTINGS.maxCandidates(), SETTINGS.maxPostings()))
                            .rows())
                    .as(what)
                    .hasSizeLessThanOrEqualTo(SETTINGS.maxCandidates());
        }
        List<Hit> hits =
                SCREENER.screen(ScreeningQuery.ofName(text, Optional.empty()), new ScreeningOptions(Set.of(), 0, 20));
        assertThat(hits)
                .as(what)
                .hasSizeLessThanOrEqualTo(20)
                .noneMatch(hit -> hit.band() == Band.MATCH && !agrees(hit));
    }

    /** A text that is a listed name under its noise may be matched by it. */
    private static boolean agrees(Hit hit) {
        return hit.comparison().allContentAgrees();
    }

    @Test
    void whatOneLookUpVisitsIsBoundedByTheSettings() {
        Retrieval.Bounds tight = new Retrieval.Bounds(20, 500);
        for (Arguments each : texts().toList()) {
            String text = (String) each.get()[1];
            Retrieval retrieval = new Retrieval(
                    INDEX.table(),
                    tight,
                    new QueryWorkspace(INDEX.table().rows(), INDEX.table().parties()));
            PreparedName asked = new PreparedName(
                    new WeightedName(NameAnalyser.standard().analyse(text, NameKind.PERSON), INDEX.rarity()));

            assertThat(retrieval
                            .candidates(asked, party -> true, Retrieval.ANY_SCORE)
                            .rows())
                    .hasSizeLessThanOrEqualTo(20);
            assertThat(retrieval.visited()).isLessThanOrEqualTo(500);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(SECONDS)
    void twoTextsOfAnySortCanBeCompared(String what, String text) {
        ScreeningQuery query = ScreeningQuery.ofName(text, Optional.empty());

        assertThat(SCREENER.compare(query, query).score()).as(what).isBetween(0.0, 1.0);
    }

    @Test
    void textsWithoutALetterHitNobody() {
        for (String text : List.of("!?;:—…", "\uD83D\uDE00", "\u0301\u0302", "\u202E\u202C", "()[]{}", "' \" `")) {
            assertThat(SCREENER.screen(
                            ScreeningQuery.ofName(text, Optional.empty()), new ScreeningOptions(Set.of(), 0, 20)))
                    .isEmpty();
        }
    }

    @Test
    void signsThatNobodySeesChangeNothing() {
        ScreeningOptions options = new ScreeningOptions(Set.of(), 0, 5);
        List<Hit> plain = SCREENER.screen(ScreeningQuery.ofName("Viktor Muhammad Karovin", Optional.empty()), options);
        for (String hidden : List.of(
                "\u202AViktor\u202C Muhammad Karovin",
                "Vik\u00ADtor Muha\u200Bmmad Karovin",
                "Viktor Muhammad Karovin\uD83D\uDE00",
                "V\u0301iktor Muhammad Karovin")) {
            assertThat(SCREENER.screen(ScreeningQuery.ofName(hidden, Optional.empty()), options))
                    .as(hidden)
                    .extracting(Hit::listing, Hit::score)
                    .containsExactlyElementsOf(plain.stream()
                            .map(hit -> tuple(hit.listing(), hit.score()))
                            .toList());
        }
    }
}
