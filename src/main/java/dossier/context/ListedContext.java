package dossier.context;

import dossier.context.ContextText.CountrySaid;
import dossier.context.ContextText.OrganisationSaid;
import dossier.text.Token;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a listing says of its party: offices, organisations, countries. Immutable. */
public final class ListedContext {

    private static final Map<String, Double> PROMINENCE = Map.of(
            "HEAD_OF_STATE", 2.5,
            "SUPREME_LEADER", 2.5,
            "HEAD_OF_GOVERNMENT", 2.5,
            "MONARCH", 2.5,
            "SPEAKER_OF_PARLIAMENT", 1.2,
            "CHIEF_OF_GENERAL_STAFF", 1.2,
            "MINISTER", 1.2,
            "GOVERNOR_OF", 0.5,
            "COMMANDER_OF", 0.5,
            "PARTY_LEADER", 1.2);

    private static final int KIN_REACHES = 5;

    /** What follows is somebody else's office. */
    private static final Set<String> KIN = Set.of(
            "wife",
            "husband",
            "spouse",
            "widow",
            "sister",
            "brother",
            "son",
            "daughter",
            "cousin",
            "uncle",
            "aunt",
            "nephew",
            "niece",
            "father",
            "mother",
            "relative",
            "family",
            "associate",
            "associated",
            "close",
            "friend",
            "partner",
            "bodyguard",
            "secretary",
            "ally",
            "representative",
            "adviser",
            "advisor",
            "aide",
            "assistant",
            "envoy",
            "delegate",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "office",
            "administration",
            "appointed");

    /** Below this the wording is as often somebody else's: a bare "president". */
    private static final double SURE = 0.5;

    private final List<Office> held;
    private final List<Office> told;
    private final Map<String, Organisations.Known> organisations;
    private final Set<String> countries;
    private final String text;
    private final Map<String, ListedSpot> organisationSpots;
    private final Map<String, ListedSpot> countrySpots;
    private final Set<String> toldCountries;

    private ListedContext(
            List<Office> held,
            List<Office> told,
            Map<String, Organisations.Known> organisations,
            Set<String> countries,
            String text,
            Map<String, ListedSpot> organisationSpots,
            Map<String, ListedSpot> countrySpots,
            Set<String> toldCountries) {
        this.held = List.copyOf(held);
        this.told = List.copyOf(told);
        this.organisations = Map.copyOf(organisations);
        this.countries = Set.copyOf(countries);
        this.text = text;
        this.organisationSpots = Map.copyOf(organisationSpots);
        this.countrySpots = Map.copyOf(countrySpots);
        this.toldCountries = Set.copyOf(toldCountries);
    }

    static ListedContext of(ContextText positions, ContextText about, Collection<String> known) {
        Map<String, Organisations.Known> organisations = new HashMap<>();
        Set<String> countries = new HashSet<>(known);
        Map<String, ListedSpot> organisationSpots = new HashMap<>();
        Map<String, ListedSpot> countrySpots = new HashMap<>();
        for (OrganisationSaid said : positions.organisations()) {
            organisations.put(said.known().id(), said.known());
            organisationSpots.putIfAbsent(said.known().id(), ListedSpot.inPositions(positions.startOf(said.from())));
        }
        for (OrganisationSaid said : about.organisations()) {
            organisations.put(said.known().id(), said.known());
            organisationSpots.putIfAbsent(said.known().id(), ListedSpot.inAbout(about.startOf(said.from())));
        }
        for (CountrySaid said : positions.countries()) {
            if (countries.add(said.code())) {
                countrySpots.put(said.code(), ListedSpot.inPositions(positions.startOf(said.from())));
            }
        }
        return new ListedContext(
                own(positions),
                about.offices(),
                organisations,
                countries,
                (positions.text() + " " + about.text()).toLowerCase(Locale.ROOT),
                organisationSpots,
                countrySpots,
                about.countries().stream().map(CountrySaid::code).collect(Collectors.toSet()));
    }

    /** "Sister of President Bashar al-Assad" is no president. */
    private static List<Office> own(ContextText positions) {
        return positions.offices().stream()
                .filter(office ->
                        !isAnothers(positions.words(), office.from()) && !isOwner(positions.words(), office.to()))
                .toList();
    }

    /** "Head of the Supreme Leader's office". */
    private static boolean isOwner(List<Token> words, int to) {
        return to < words.size() && words.get(to).before() == Token.Gap.POSSESSIVE;
    }

    private static boolean isAnothers(List<Token> words, int from) {
        for (int at = from - 1; at >= 0 && from - at <= KIN_REACHES; at--) {
            if (KIN.contains(words.get(at).key())) {
                return true;
            }
            if (words.get(at + 1).before() == Token.Gap.SENTENCE) {
                return false;
            }
        }
        return false;
    }

    /** Offices that the listing gives as the party's own. */
    List<Office> held() {
        return held;
    }

    /** Offices in the reasons; some are other people's. */
    List<Office> told() {
        return told;
    }

    /** By their ids. */
    Map<String, Organisations.Known> organisations() {
        return organisations;
    }

    Set<String> countries() {
        return countries;
    }

    /** Whether it may be a body of that country; reasons name the countries in which it acts, and exclude none. */
    boolean mayBeOf(String country) {
        return country.length() != 2 || countries.isEmpty() || countries.contains(country);
    }

    /** Whether the authority's reasons name the country. */
    boolean tellsOf(String country) {
        return toldCountries.contains(country);
    }

    /** Where the listing first names one of its organisations. */
    ListedSpot organisationSpot(String id) {
        return organisationSpots.getOrDefault(id, ListedSpot.ANYWHERE);
    }

    /** Where the listing names one of its countries. */
    ListedSpot countrySpot(String code) {
        return countrySpots.getOrDefault(code, ListedSpot.country(code));
    }

    /** Whether the words stand in the listing's own text. */
    boolean says(String words) {
        return text.contains(words.toLowerCase(Locale.ROOT));
    }

    /** How well known the holder of its offices is, in log-odds of being meant by a bare surname: 2.5 for a head of state. */
    public double prominence() {
        return held.stream()
                .filter(office -> office.weight() > SURE)
                .mapToDouble(office -> PROMINENCE.getOrDefault(Concepts.base(office.concept()), 0.0))
                .max()
                .orElse(0);
    }
}
