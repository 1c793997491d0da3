package dossier.screening;

import dossier.Draw;
import dossier.RandomCases;
import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;
import dossier.names.NameKind;
import dossier.screening.scoring.FeatureStrengths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;
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
        Optional<BirthDate> birth = born.map(BirthDate::of);
        return new ScreeningQuery(name, Optional.of(kind), birth, List.of(), Gender.UNKNOWN, "", List.of());
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

    @RandomCases
    void comparingIsSymmetric(Draw draw) {
        for (int i = 0; i < 20; i++) {
            ListingKind kind = kind(draw);
            ScreeningQuery one = query(name(draw), kind, Optional.empty());
            ScreeningQuery other = query(name(draw), kind, Optional.empty());
            Comparison forth = SCREENER.compare(one, other);
            Comparison back = SCREENER.compare(other, one);

            assertThat(forth.score()).isEqualTo(back.score());
            assertThat(forth.evidence())
                    .extracting(Evidence::feature)
                    .containsExactlyElementsOf(
                            back.evidence().stream().map(Evidence::feature).toList());
        }
    }

    @RandomCases
    void nothingIsMoreAlikeThanANameAndItself(Draw draw) {
        for (int i = 0; i < 20; i++) {
            ScreeningQuery name = person(fullName(draw));
            double itself = SCREENER.compare(name, name).score();

            assertThat(itself)
                    .isGreaterThanOrEqualTo(ScreeningDefaults.settings().match());
            assertThat(itself + ROUNDING)
                    .isGreaterThanOrEqualTo(
                            SCREENER.compare(name, person(fullName(draw))).score());
        }
    }

    @RandomCases
    void aListedPersonIsMatchedByTheNameAsListed(Draw draw) {
        for (int i = 0; i < 10; i++) {
            ListedParty party = listed(draw);

            assertThat(screen(person(party.names().get(0).text()), 5))
                    .filteredOn(hit -> hit.listing().equals(party.ref()))
                    .singleElement()
                    .extracting(Hit::band)
                    .isEqualTo(Band.MATCH);
        }
    }

    @RandomCases
    void anotherOrderOfAFullNameIsStillLookedAt(Draw draw) {
        for (int i = 0; i < 10; i++) {
            ListedParty party = listed(draw);
            List<String> tokens =
                    draw.shuffled(List.of(party.names().get(0).text().split(" ", -1)));

            assertThat(screen(person(String.join(" ", tokens)), 20))
                    .filteredOn(hit -> hit.listing().equals(party.ref()))
                    .singleElement()
                    .extracting(Hit::band)
                    .isIn(Band.MATCH, Band.REVIEW);
        }
    }

    @RandomCases
    void aBirthDateThatAgreesNeverLowersAndOneThatContradictsNeverRaises(Draw draw) {
        for (int i = 0; i < 3; i++) {
            ListedParty party = listed(draw);
            PartialDate born = party.birthDates().get(0).from();
            int apart = draw.number(2, 40);
            for (String asked : List.of(fullName(draw), party.names().get(0).text())) {
                double without = score(party, query(asked, ListingKind.PERSON, Optional.empty()));
                double day = score(party, query(asked, ListingKind.PERSON, Optional.of(born)));
                double year =
                        score(party, query(asked, ListingKind.PERSON, Optional.of(PartialDate.ofYear(born.year()))));
                double other = score(
                        party, query(asked, ListingKind.PERSON, Optional.of(PartialDate.ofYear(born.year() - apart))));

                assertThat(day).isGreaterThanOrEqualTo(year);
                assertThat(year).isGreaterThanOrEqualTo(without);
                assertThat(other).isLessThanOrEqualTo(without);
            }
        }
    }

    /** Of the listing, whether retrieval leads to it or not. */
    private static double score(ListedParty party, ScreeningQuery query) {
        return SCREENER.explain(SCREENER.index(), query, party.ref(), new ScreeningOptions(Set.of(), 0, 1))
                .flatMap(Explained::best)
                .orElseThrow()
                .score();
    }

    @RandomCases
    void theSameQueryHasTheSameAnswer(Draw draw) {
        for (int i = 0; i < 10; i++) {
            ScreeningQuery query = query(anything(draw), kind(draw), Optional.empty());

            assertThat(told(screen(query, 20))).isEqualTo(told(screen(query, 20)));
        }
    }

    @RandomCases
    void howManyHitsAreWantedDoesNotChangeTheFirst(Draw draw) {
        for (int i = 0; i < 10; i++) {
            ScreeningQuery query = query(anything(draw), kind(draw), Optional.empty());
            int few = draw.number(1, 30);
            List<Hit> all = screen(query, 200);

            assertThat(told(screen(query, few))).isEqualTo(told(all.subList(0, Math.min(few, all.size()))));
        }
    }

    @RandomCases
    void theCutoffTakesAwayWhatIsBelowItAndNothingElse(Draw draw) {
        for (int i = 0; i < 10; i++) {
            ScreeningQuery query = person(name(draw));
            double cutoff = draw.one(0.05, 0.15, 0.4, 0.9);
            List<Hit> all = SCREENER.screen(query, new ScreeningOptions(Set.of(), 0, 200));
            List<Hit> above = SCREENER.screen(query, new ScreeningOptions(Set.of(), cutoff, 200));

            assertThat(told(above))
                    .isEqualTo(told(
                            all.stream().filter(hit -> hit.score() >= cutoff).toList()));
        }
    }

    @RandomCases
    void theEvidenceIsTheScoreAndHitsFall(Draw draw) {
        for (int i = 0; i < 10; i++) {
            List<Hit> hits = screen(query(anything(draw), kind(draw), Optional.empty()), 50);

            assertThat(hits).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
            assertThat(hits)
                    .allMatch(hit -> FeatureStrengths.of(hit.evidence())
                                    .score(hit.comparison().asked().name().kind() == NameKind.PERSON)
                            == hit.score());
        }
    }

    private static ListingKind kind(Draw draw) {
        return draw.one(ListingKind.values());
    }

    private static ListedParty listed(Draw draw) {
        return draw.one(SCREENER.index().parties().stream()
                .filter(party -> !party.birthDates().isEmpty())
                .toList());
    }

    /** Given name, perhaps the father's, family name; each in a script of its own. */
    private static String fullName(Draw draw) {
        String father = draw.chance(0.7) ? " " + draw.one(FATHERS) : "";
        return draw.one(GIVEN) + father + " " + draw.one(FAMILY);
    }

    /** The same, or words in any number and order with a slip of the pen here and there. */
    private static String name(Draw draw) {
        if (draw.chance(0.5)) {
            return fullName(draw);
        }
        return Stream.generate(() -> draw.chance(0.25) ? misspelt(word(draw)) : word(draw))
                .limit(draw.number(1, 6))
                .collect(joining(" "));
    }

    /** The same, or text that is no name at all. */
    private static String anything(Draw draw) {
        String text = draw.chance(0.2) ? draw.text() : "";
        return text.isBlank() ? name(draw) : text;
    }

    private static String word(Draw draw) {
        return draw.one(draw.one(WORDS, GIVEN, FAMILY));
    }

    private static String misspelt(String word) {
        return word.length() > 4 ? word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4) : word;
    }
}
