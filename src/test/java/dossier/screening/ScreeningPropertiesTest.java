package dossier.screening;

import dossier.lists.Gender;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;
import dossier.names.NameKind;
import dossier.screening.scoring.FeatureStrengths;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for any name, in any script and order, beside any fact. */
class ScreeningPropertiesTest {

    private static final double ROUNDING = 1e-9;

    private static final String[] GIVEN = {
        "Viktor", "Олег", "Farida", "Tomás", "Giorgi", "يوسف", "Αλέξης", "Yitzhak", "Anselm", "Emeka", "Sabiha", "Zurab"
    };
    private static final String[] FATHERS = {"Petrovich", "Stepanovich", "Петрович", "Timurovna"};
    private static final String[] FAMILY = {
        "Zuyev",
        "Панкратов",
        "Okonkwo",
        "Karahan",
        "Villalobos",
        "Khutsishvili",
        "القرضاوي",
        "Παπανδρέου",
        "Brezhko",
        "Harutyunyan",
        "Mbatha",
        "Lindqvist"
    };
    private static final String[] WORDS = {
        "Meridian", "Granit", "Bank", "Trading", "OOO", "Ltd", "Завод", "12", "Kedr", "Holding", "of", "Iran", "中国银行"
    };

    private static final Screener SCREENER = screener();

    /** A hundred and more people and organisations, some of them namesakes. */
    private static Screener screener() {
        List<Parties> parties = new ArrayList<>();
        for (int i = 0; i < GIVEN.length * FAMILY.length; i++) {
            String given = GIVEN[i % GIVEN.length];
            String family = FAMILY[i / GIVEN.length];
            parties.add(Parties.person(i % 2 == 0 ? "even" : "odd", "P" + i, given + " " + family)
                    .born(1940 + i % 60 + "-05-" + (10 + i % 18)));
        }
        for (int i = 0; i + 1 < WORDS.length; i++) {
            parties.add(
                    Parties.of(ListingKind.ORGANISATION, "odd", "O" + i, WORDS[i] + " " + WORDS[i + 1] + " Vympel"));
        }
        return Parties.screener(parties.toArray(Parties[]::new));
    }

    private static ScreeningQuery query(String name, ListingKind kind, Optional<PartialDate> born) {
        return new ScreeningQuery(name, Optional.of(kind), born, List.of(), Gender.UNKNOWN, "", List.of());
    }

    private static ScreeningQuery person(String name) {
        return query(name, ListingKind.PERSON, Optional.empty());
    }

    private static List<Hit> screen(ScreeningQuery query, int limit) {
        return SCREENER.screen(query, new ScreeningOptions(Set.of(), 0, limit));
    }

    /** What two answers must agree in; a comparison of names has no equality of its own. */
    private static List<List<Object>> told(List<Hit> hits) {
        return hits.stream()
                .map(hit -> List.<Object>of(hit.listing(), hit.name(), hit.score(), hit.band(), hit.evidence()))
                .toList();
    }

    @Property(tries = 200)
    void comparingIsSymmetric(@ForAll("names") String one, @ForAll("names") String other, @ForAll ListingKind kind) {
        Comparison forth = SCREENER.compare(query(one, kind, Optional.empty()), query(other, kind, Optional.empty()));
        Comparison back = SCREENER.compare(query(other, kind, Optional.empty()), query(one, kind, Optional.empty()));

        assertThat(forth.score()).isEqualTo(back.score());
        assertThat(forth.evidence())
                .extracting(Evidence::feature)
                .containsExactlyElementsOf(
                        back.evidence().stream().map(Evidence::feature).toList());
    }

    @Property(tries = 200)
    void nothingIsMoreAlikeThanANameAndItself(@ForAll("people") String name, @ForAll("people") String other) {
        double itself = SCREENER.compare(person(name), person(name)).score();

        assertThat(itself).isGreaterThanOrEqualTo(ScreeningDefaults.settings().match());
        assertThat(itself + ROUNDING)
                .isGreaterThanOrEqualTo(
                        SCREENER.compare(person(name), person(other)).score());
    }

    @Property(tries = 100)
    void aListedPersonIsMatchedByTheNameAsListed(@ForAll("listed") int listed) {
        ListedParty party = SCREENER.index().parties().get(listed);
        List<Hit> hits = screen(person(party.names().get(0).text()), 5);

        assertThat(hits)
                .filteredOn(hit -> hit.listing().equals(party.ref()))
                .singleElement()
                .extracting(Hit::band)
                .isEqualTo(Band.MATCH);
    }

    @Property(tries = 100)
    void anotherOrderOfAFullNameIsStillLookedAt(@ForAll("listed") int listed, @ForAll Random random) {
        ListedParty party = SCREENER.index().parties().get(listed);
        List<String> tokens =
                new ArrayList<>(List.of(party.names().get(0).text().split(" ", -1)));
        Collections.shuffle(tokens, random);

        assertThat(screen(person(String.join(" ", tokens)), 20))
                .filteredOn(hit -> hit.listing().equals(party.ref()))
                .singleElement()
                .extracting(Hit::band)
                .isIn(Band.MATCH, Band.REVIEW);
    }

    @Property(tries = 30)
    void aBirthDateThatAgreesNeverLowersAndOneThatContradictsNeverRaises(
            @ForAll("listed") int listed,
            @ForAll("people") String name,
            @ForAll @IntRange(min = 2, max = 40) int apart) {
        ListedParty party = SCREENER.index().parties().get(listed);
        PartialDate born = party.birthDates().get(0).from();
        for (String asked : List.of(name, party.names().get(0).text())) {
            double without = score(party, query(asked, ListingKind.PERSON, Optional.empty()));
            double day = score(party, query(asked, ListingKind.PERSON, Optional.of(born)));
            double year = score(party, query(asked, ListingKind.PERSON, Optional.of(PartialDate.ofYear(born.year()))));
            double other = score(
                    party, query(asked, ListingKind.PERSON, Optional.of(PartialDate.ofYear(born.year() - apart))));

            assertThat(day).isGreaterThanOrEqualTo(year);
            assertThat(year).isGreaterThanOrEqualTo(without);
            assertThat(other).isLessThanOrEqualTo(without);
        }
    }

    /** Of the listing, whether retrieval leads to it or not. */
    private static double score(ListedParty party, ScreeningQuery query) {
        return SCREENER.explain(SCREENER.index(), query, party.ref(), new ScreeningOptions(Set.of(), 0, 1))
                .flatMap(Explained::best)
                .orElseThrow()
                .score();
    }

    @Property(tries = 100)
    void theSameQueryHasTheSameAnswer(@ForAll("names") String name, @ForAll ListingKind kind) {
        ScreeningQuery query = query(name, kind, Optional.empty());

        assertThat(told(screen(query, 20))).isEqualTo(told(screen(query, 20)));
    }

    @Property(tries = 100)
    void howManyHitsAreWantedDoesNotChangeTheFirst(
            @ForAll("names") String name, @ForAll ListingKind kind, @ForAll @IntRange(min = 1, max = 30) int few) {
        ScreeningQuery query = query(name, kind, Optional.empty());
        List<Hit> all = screen(query, 200);

        assertThat(told(screen(query, few))).isEqualTo(told(all.subList(0, Math.min(few, all.size()))));
    }

    @Property(tries = 100)
    void theCutoffTakesAwayWhatIsBelowItAndNothingElse(@ForAll("names") String name, @ForAll("cutoffs") double cutoff) {
        List<Hit> all = SCREENER.screen(person(name), new ScreeningOptions(Set.of(), 0, 200));
        List<Hit> above = SCREENER.screen(person(name), new ScreeningOptions(Set.of(), cutoff, 200));

        assertThat(told(above))
                .isEqualTo(
                        told(all.stream().filter(hit -> hit.score() >= cutoff).toList()));
    }

    @Property(tries = 100)
    void theEvidenceIsTheScoreAndHitsFall(@ForAll("names") String name, @ForAll ListingKind kind) {
        List<Hit> hits = screen(query(name, kind, Optional.empty()), 50);

        assertThat(hits).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
        assertThat(hits)
                .allMatch(hit -> FeatureStrengths.of(hit.evidence())
                                .score(hit.comparison().asked().name().kind() == NameKind.PERSON)
                        == hit.score());
    }

    @Provide
    Arbitrary<Double> cutoffs() {
        return Arbitraries.of(0.05, 0.15, 0.4, 0.9);
    }

    @Provide
    Arbitrary<Integer> listed() {
        return Arbitraries.integers()
                .between(0, SCREENER.index().parties().size() - 1)
                .filter(i -> !SCREENER.index().parties().get(i).birthDates().isEmpty());
    }

    /** Given name, perhaps the father's, family name; each in a script of its own. */
    @Provide
    Arbitrary<String> people() {
        return Combinators.combine(
                        Arbitraries.of(GIVEN), Arbitraries.of(FATHERS).optional(0.3), Arbitraries.of(FAMILY))
                .as((given, father, family) ->
                        given + father.map(each -> " " + each).orElse("") + " " + family);
    }

    /** The same, and words in any number and order with a slip of the pen here and there. */
    @Provide
    Arbitrary<String> names() {
        List<String> all = new ArrayList<>(Arrays.asList(WORDS));
        all.addAll(Arrays.asList(GIVEN));
        all.addAll(Arrays.asList(FAMILY));
        Arbitrary<String> word = Arbitraries.of(all);
        Arbitrary<String> wrong = word.filter(each -> each.length() > 4)
                .map(each -> each.substring(0, 2) + each.charAt(3) + each.charAt(2) + each.substring(4));
        Arbitrary<String> any = Arbitraries.frequencyOf(Tuple.of(3, word), Tuple.of(1, wrong))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
        return Arbitraries.oneOf(people(), any);
    }
}
