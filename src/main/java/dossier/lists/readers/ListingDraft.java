package dossier.lists.readers;

import dossier.lists.Address;
import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Detail;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.LegalAct;
import dossier.lists.Link;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameType;
import dossier.lists.Place;
import dossier.lists.Programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A listing that is being put together of many rows. What rows repeat is kept once, in the order of first appearance;
 * empty texts and empty countries are dropped here, so that a reader need not ask.
 */
final class ListingDraft {

    private final ListingRef ref;
    private final ListingKind kind;
    private final Map<String, ListedName> names = new LinkedHashMap<>();
    private Gender gender = Gender.UNKNOWN;
    private final Set<BirthDate> birthDates = new LinkedHashSet<>();
    private final Set<Place> birthPlaces = new LinkedHashSet<>();
    private final Set<Country> nationalities = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> positions = new LinkedHashSet<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private final Set<Address> addresses = new LinkedHashSet<>();
    private final Set<Programme> programmes = new LinkedHashSet<>();
    private final Map<String, LegalAct> legalActs = new LinkedHashMap<>();
    private final Set<String> measures = new LinkedHashSet<>();
    private final Set<ListedDate> dates = new LinkedHashSet<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<Detail> details = new LinkedHashSet<>();

    ListingDraft(ListingRef ref, ListingKind kind) {
        this.ref = ref;
        this.kind = kind;
    }

    ListingRef ref() {
        return ref;
    }

    ListingKind kind() {
        return kind;
    }

    boolean isPerson() {
        return kind == ListingKind.PERSON;
    }

    /** The same text again keeps its place; the firmer grade, then the one with more parts, wins. */
    void name(ListedName name) {
        names.merge(name.text(), name, ListingDraft::better);
    }

    private static ListedName better(ListedName old, ListedName other) {
        int firmer = old.grade().compareTo(other.grade());
        if (firmer != 0) {
            return firmer < 0 ? withParts(old, other) : withParts(other, old);
        }
        return withParts(old, other);
    }

    private static ListedName withParts(ListedName name, ListedName other) {
        boolean more = other.parts().size() > name.parts().size();
        return new ListedName(
                name.text(),
                more ? other.parts() : name.parts(),
                name.grade(),
                name.type(),
                name.script(),
                name.language().isEmpty() ? other.language() : name.language());
    }

    /** The first gender that is said stays; the caller reports another. */
    void gender(Gender said) {
        if (gender == Gender.UNKNOWN) {
            gender = said;
        }
    }

    Gender gender() {
        return gender;
    }

    void birthDate(BirthDate date) {
        birthDates.add(date);
    }

    void birthPlace(String text, Country country) {
        if (!text.isEmpty() || !country.equals(CountryCells.NONE)) {
            birthPlaces.add(new Place(text, country));
        }
    }

    void nationality(Country country) {
        if (!country.equals(CountryCells.NONE)) {
            nationalities.add(country);
        }
    }

    void title(String title) {
        addText(titles, title);
    }

    void position(String position) {
        addText(positions, position);
    }

    void identifier(Identifier identifier) {
        if (!identifier.number().isEmpty()) {
            identifiers.add(identifier);
        }
    }

    void address(String text, Country country) {
        if (!text.isEmpty() || !country.equals(CountryCells.NONE)) {
            addresses.add(new Address(text, country));
        }
    }

    void programme(Programme programme) {
        programmes.add(programme);
    }

    /** One act a title; an address of it is kept once it is given. */
    void legalAct(LegalAct act) {
        legalActs.merge(act.title(), act, (old, other) -> old.url().isEmpty() ? other : old);
    }

    void measure(String measure) {
        addText(measures, measure);
    }

    void date(ListedDate date) {
        dates.add(date);
    }

    void reason(String reason) {
        addText(reasons, reason);
    }

    void remark(String remark) {
        addText(remarks, remark);
    }

    void link(Link link) {
        if (!link.name().isEmpty()) {
            links.add(link);
        }
    }

    void detail(Detail.Kind kind, String text) {
        if (!text.isEmpty()) {
            details.add(new Detail(kind, text));
        }
    }

    boolean hasName() {
        return !names.isEmpty();
    }

    /** The primary name itself, not a variation of it or its original script. */
    private static boolean isThePrimary(ListedName name) {
        return name.type() == NameType.PRIMARY;
    }

    /** The listing: names by grade, within a grade as published. */
    Listing toListing() {
        List<ListedName> byGrade = names.values().stream()
                .sorted(Comparator.comparing(ListedName::grade).thenComparing(name -> !isThePrimary(name)))
                .toList();
        return new Listing(
                ref,
                kind,
                byGrade,
                gender,
                list(birthDates),
                list(birthPlaces),
                list(nationalities),
                list(titles),
                list(positions),
                list(identifiers),
                list(addresses),
                list(programmes),
                list(legalActs.values()),
                list(measures),
                list(dates),
                list(reasons),
                list(remarks),
                list(links),
                list(details));
    }

    private static <T> List<T> list(Collection<T> values) {
        return List.copyOf(values);
    }

    private static void addText(Set<String> texts, String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }
}
