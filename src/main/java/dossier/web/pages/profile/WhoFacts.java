package dossier.web.pages.profile;

import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListCode;
import dossier.lists.Listing;
import dossier.lists.ListingRef;
import dossier.lists.Place;
import dossier.profiles.Profile;
import dossier.profiles.ProfileName;
import dossier.profiles.SideBySide;
import dossier.web.pages.PageWords;
import dossier.web.pages.profile.Fact.Value;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who a party is, as its lists say, with the lists that say so. */
final class WhoFacts {

    private final Profile profile;
    private final Collection<Listing> inFull;

    /** @param inFull its listings in full, as far as they could be asked for */
    WhoFacts(Profile profile, Collection<Listing> inFull) {
        this.profile = profile;
        this.inFull = inFull;
    }

    /** The names, a line for each script, the firmest grade first. */
    List<Fact> names() {
        Map<UnicodeScript, List<Value>> byScript = new EnumMap<>(UnicodeScript.class);
        Set<UnicodeScript> order = new LinkedHashSet<>();
        for (ProfileName name : profile.said().names()) {
            UnicodeScript script = scriptOf(name.text());
            order.add(script);
            byScript.computeIfAbsent(script, any -> new ArrayList<>()).add(value(name));
        }
        return order.stream()
                .map(script -> new Fact(inWords(script), byScript.getOrDefault(script, List.of())))
                .toList();
    }

    private static Value value(ProfileName name) {
        return Value.of(name.text(), PageWords.inWords(name.grade()) + ", " + lists(name.lists()));
    }

    private static String lists(Collection<ListCode> codes) {
        return codes.stream().map(ProfileWords::list).collect(Collectors.joining(", "));
    }

    /** Script of most letters. */
    private static UnicodeScript scriptOf(String text) {
        return text
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
    }

    private static String inWords(UnicodeScript script) {
        return switch (script) {
            case HAN -> "Chinese";
            case HANGUL -> "Korean";
            default -> {
                String name = script.name().replace('_', ' ');
                yield name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
            }
        };
    }

    /** Everything else, without what no list says. */
    List<Fact> facts() {
        boolean contradicted = profile.said().sides().contradictions().stream()
                .anyMatch(each -> each.fact() == SideBySide.Fact.BIRTH_DATE);
        return Stream.of(
                        new Fact("Born", births(contradicted)),
                        said(
                                "Place of birth",
                                listing -> listing.birthPlaces().stream().map(WhoFacts::place)),
                        said("Nationality", WhoFacts::nationalities),
                        new Fact("Countries named", countries()),
                        Fact.of("Gender", gender()),
                        said("Title", listing -> listing.titles().stream()),
                        positions(),
                        new Fact("Numbers", numbers()),
                        said(
                                "Address",
                                listing -> listing.addresses().stream()
                                        .map(address -> joined(address.text(), address.country()))),
                        said(
                                "Details",
                                listing -> listing.details().stream()
                                        .map(detail -> ProfileWords.detail(detail.kind()) + ": " + detail.text())))
                .filter(fact -> !fact.values().isEmpty())
                .toList();
    }

    private List<Value> births(boolean contradicted) {
        return profile.said().birthDates().stream()
                .map(date -> new Value(PageWords.inWords(date), lists(listsWith(date)), Optional.empty(), contradicted))
                .toList();
    }

    private Set<ListCode> listsWith(BirthDate date) {
        return profile.listings().stream()
                .filter(column -> column.person().birthDates().contains(date))
                .map(column -> column.listing().list())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String place(Place place) {
        return joined(place.text(), place.country());
    }

    private static Stream<String> nationalities(Listing listing) {
        return Stream.concat(listing.nationalities().stream(), listing.citizenships().stream())
                .map(WhoFacts::country)
                .distinct();
    }

    private static String country(Country country) {
        return country.code().isEmpty() ? country.text() : PageWords.country(country.code());
    }

    private static String joined(String text, Country country) {
        String name = country(country);
        return Stream.of(text, text.endsWith(name) ? "" : name)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Those of birth, address and flag too: all that is known while the listings cannot be asked for in full. */
    private List<Value> countries() {
        return profile.said().countries().stream()
                .map(code -> Value.of(PageWords.country(code)))
                .toList();
    }

    private List<String> gender() {
        Gender gender = profile.said().gender();
        return gender == Gender.UNKNOWN ? List.of() : List.of(ProfileWords.gender(gender));
    }

    /** Offices and functions, without forms of address where these can be told apart. */
    Fact positions() {
        Fact full = said("Position", listing -> listing.positions().stream());
        return full.values().isEmpty() && inFull.isEmpty()
                ? Fact.of("Position", profile.said().positions())
                : full;
    }

    private List<Value> numbers() {
        return profile.said().identifiers().stream()
                .map(number -> Value.of(ProfileWords.number(number.type()) + " " + number.number(), remark(number)))
                .toList();
    }

    private static String remark(Identifier number) {
        return Stream.of(country(number.country()), number.remark())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** What the listings in full say, each text once, with the lists that say it. */
    private Fact said(String label, Function<Listing, Stream<String>> texts) {
        Map<String, Set<ListCode>> lists = new LinkedHashMap<>();
        for (Listing listing : inFull) {
            ListingRef ref = listing.ref();
            texts.apply(listing)
                    .filter(text -> !text.isBlank())
                    .forEach(text -> lists.computeIfAbsent(text, any -> new LinkedHashSet<>())
                            .add(ref.list()));
        }
        return new Fact(
                label,
                lists.entrySet().stream()
                        .map(each -> Value.of(each.getKey(), lists(each.getValue())))
                        .toList());
    }
}
