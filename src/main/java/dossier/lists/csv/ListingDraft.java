package dossier.lists.csv;

import dossier.lists.Address;
import dossier.lists.BirthDate;
import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.Detail;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.LegalAct;
import dossier.lists.Link;
import dossier.lists.ListedDate;
import dossier.lists.ListedField;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Place;
import dossier.lists.Programme;
import dossier.lists.Publication;
import dossier.lists.PublishedCells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A listing that is being put together of many rows. What rows repeat is kept once, in the order of first appearance;
 * empty texts and empty countries are dropped here, so that a reader need not ask.
 */
public final class ListingDraft {

    private static final Comparator<ListedName> FULLEST = Comparator.comparingInt(
                    (ListedName name) -> -name.parts().size())
            .thenComparingInt(name -> -name.text().length())
            .thenComparing(ListedName::text);

    private final ListingRef ref;
    private final ListingKind kind;
    private final Map<String, ListedName> names = new LinkedHashMap<>();
    private final Map<String, Cell> nameCells = new LinkedHashMap<>();
    private Gender gender = Gender.UNKNOWN;
    private final Map<Gender, Cell> genderCells = new LinkedHashMap<>();
    private final Map<BirthDate, Cell> birthDates = new LinkedHashMap<>();
    private final Map<Place, Cell> birthPlaces = new LinkedHashMap<>();
    private final Map<Country, Cell> nationalities = new LinkedHashMap<>();
    private final Map<Country, Cell> citizenships = new LinkedHashMap<>();
    private final Map<String, Cell> titles = new LinkedHashMap<>();
    private final Map<String, Cell> positions = new LinkedHashMap<>();
    private final Map<Identifier, Cell> identifiers = new LinkedHashMap<>();
    private final Map<Address, Cell> addresses = new LinkedHashMap<>();
    private final Map<Programme, Cell> programmes = new LinkedHashMap<>();
    private final Map<String, LegalAct> legalActs = new LinkedHashMap<>();
    private final Map<String, Cell> legalActCells = new LinkedHashMap<>();
    private final Map<String, Cell> measures = new LinkedHashMap<>();
    private final Map<ListedDate, Cell> dates = new LinkedHashMap<>();
    private final Map<String, Cell> reasons = new LinkedHashMap<>();
    private final Map<String, Cell> remarks = new LinkedHashMap<>();
    private final Map<Link, Cell> links = new LinkedHashMap<>();
    private final Map<Detail, Cell> details = new LinkedHashMap<>();

    public ListingDraft(ListingRef ref, ListingKind kind) {
        this.ref = ref;
        this.kind = kind;
    }

    public ListingRef ref() {
        return ref;
    }

    public ListingKind kind() {
        return kind;
    }

    public boolean isPerson() {
        return kind == ListingKind.PERSON;
    }

    /** The same text again keeps its place; the firmer grade, then the one with more parts, wins. */
    public void name(ListedName name, Cell cell) {
        ListedName known = names.get(name.text());
        if (known == null || name.grade().compareTo(known.grade()) < 0) {
            nameCells.put(name.text(), cell);
        }
        names.merge(name.text(), name, ListingDraft::better);
    }

    private static ListedName better(ListedName old, ListedName other) {
        int firmer = Comparator.comparing(ListedName::grade)
                .thenComparing(ListedName::type)
                .compare(old, other);
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
    public void gender(Gender said, Cell cell) {
        if (gender == Gender.UNKNOWN) {
            gender = said;
            genderCells.put(said, cell);
        }
    }

    Gender gender() {
        return gender;
    }

    public void birthDate(BirthDate date, Cell cell) {
        birthDates.putIfAbsent(date, cell);
    }

    public void birthPlace(String text, Country country, Cell cell) {
        if (!text.isEmpty() || !country.equals(CountryCells.NONE)) {
            birthPlaces.putIfAbsent(new Place(text, country), cell);
        }
    }

    public void nationality(Country country, Cell cell) {
        if (!country.equals(CountryCells.NONE)) {
            nationalities.putIfAbsent(country, cell);
        }
    }

    /** What the list calls citizenship, not nationality. */
    public void citizenship(Country country, Cell cell) {
        if (!country.equals(CountryCells.NONE)) {
            citizenships.putIfAbsent(country, cell);
        }
    }

    public void title(String title, Cell cell) {
        addText(titles, title, cell);
    }

    public void position(String position, Cell cell) {
        addText(positions, position, cell);
    }

    public void identifier(Identifier identifier, Cell cell) {
        if (!identifier.number().isEmpty()) {
            identifiers.putIfAbsent(identifier, cell);
        }
    }

    public void address(String text, Country country, Cell cell) {
        if (!text.isEmpty() || !country.equals(CountryCells.NONE)) {
            addresses.putIfAbsent(new Address(text, country), cell);
        }
    }

    public void programme(Programme programme, Cell cell) {
        programmes.putIfAbsent(programme, cell);
    }

    /** One act a title; an address of it is kept once it is given. */
    public void legalAct(LegalAct act, Cell cell) {
        legalActCells.putIfAbsent(act.title(), cell);
        legalActs.merge(act.title(), act, (old, other) -> old.url().isEmpty() ? other : old);
    }

    public void measure(String measure, Cell cell) {
        addText(measures, measure, cell);
    }

    public void date(ListedDate date, Cell cell) {
        dates.putIfAbsent(date, cell);
    }

    public void reason(String reason, Cell cell) {
        addText(reasons, reason, cell);
    }

    public void remark(String remark, Cell cell) {
        addText(remarks, remark, cell);
    }

    public void link(Link link, Cell cell) {
        if (!link.name().isEmpty()) {
            links.putIfAbsent(link, cell);
        }
    }

    public void detail(Detail.Kind kind, String text, Cell cell) {
        if (!text.isEmpty()) {
            details.putIfAbsent(new Detail(kind, text), cell);
        }
    }

    /** How many names it has so far. */
    public int nameCount() {
        return names.size();
    }

    public boolean hasName() {
        return !names.isEmpty();
    }

    private static int fullestOfPrimaries(ListedName one, ListedName other) {
        boolean both = isThePrimary(one) && isThePrimary(other);
        return both ? FULLEST.compare(one, other) : Boolean.compare(isThePrimary(other), isThePrimary(one));
    }

    /** The primary name itself, not a variation of it or its original script. */
    private static boolean isThePrimary(ListedName name) {
        return name.type() == NameType.PRIMARY;
    }

    /**
     * The listing: names by grade, within a grade as published. Of several primary names the fullest comes first: which of their rows
     * stands first in the file says nothing.
     */
    public Listing toListing() {
        List<ListedName> byGrade = names.values().stream()
                .sorted(Comparator.comparing(ListedName::grade).thenComparing(ListingDraft::fullestOfPrimaries))
                .toList();
        return new Listing(
                ref,
                kind,
                byGrade,
                new Listing.PersonalDetails(
                        gender,
                        List.copyOf(birthDates.keySet()),
                        List.copyOf(birthPlaces.keySet()),
                        List.copyOf(nationalities.keySet()),
                        List.copyOf(citizenships.keySet()),
                        List.copyOf(titles.keySet()),
                        List.copyOf(positions.keySet())),
                List.copyOf(identifiers.keySet()),
                List.copyOf(addresses.keySet()),
                new Listing.Designation(
                        List.copyOf(programmes.keySet()),
                        List.copyOf(legalActs.values()),
                        List.copyOf(measures.keySet()),
                        List.copyOf(dates.keySet())),
                new Listing.OtherInformation(
                        List.copyOf(reasons.keySet()),
                        List.copyOf(remarks.keySet()),
                        List.copyOf(links.keySet()),
                        List.copyOf(details.keySet())));
    }

    /** Takes down where the listing's values first stand. */
    void addCells(Listing listing, PublishedCells published) {
        Map<String, Cell> countries = new LinkedHashMap<>();
        nationalities.forEach((country, cell) -> countries.putIfAbsent(country.code(), cell));
        citizenships.forEach((country, cell) -> countries.putIfAbsent(country.code(), cell));
        birthPlaces.forEach(
                (place, cell) -> countries.putIfAbsent(place.country().code(), cell));
        addresses.forEach(
                (address, cell) -> countries.putIfAbsent(address.country().code(), cell));
        countries.remove("");
        published
                .listing(listing)
                .add(ListedField.NAME, nameCells)
                .add(ListedField.GENDER, genderCells)
                .add(ListedField.BIRTH_DATE, birthDates)
                .add(ListedField.BIRTH_PLACE, birthPlaces)
                .add(ListedField.NATIONALITY, nationalities)
                .add(ListedField.CITIZENSHIP, citizenships)
                .addPositions(ListedField.TITLE, titles)
                .addPositions(ListedField.POSITION, positions)
                .add(ListedField.IDENTIFIER, identifiers)
                .add(ListedField.ADDRESS, addresses)
                .add(ListedField.PROGRAMME, programmes)
                .add(ListedField.LEGAL_ACT, legalActCells)
                .add(ListedField.MEASURE, measures)
                .add(ListedField.DATE, dates)
                .addReasons(reasons, remarks)
                .add(ListedField.LINK, links)
                .add(ListedField.DETAIL, details)
                .add(ListedField.COUNTRY, countries)
                .done();
    }

    Map<String, ListedName> names() {
        return names;
    }

    Set<Identifier> identifiers() {
        return identifiers.keySet();
    }

    /** What the list says in words of this party, with the cell. */
    Map<String, Cell> remarks() {
        Map<String, Cell> all = new LinkedHashMap<>(remarks);
        positions.forEach(all::putIfAbsent);
        return all;
    }

    boolean isLinkedTo(String reference) {
        return links.keySet().stream().anyMatch(link -> link.reference().equals(reference));
    }

    /** Gives links the references of the listings that they mean. */
    void replaceLinks(UnaryOperator<Link> resolved) {
        Map<Link, Cell> before = new LinkedHashMap<>(links);
        links.clear();
        before.forEach((link, cell) -> links.putIfAbsent(resolved.apply(link), cell));
    }

    /** The publication of these listings. Takes them out one by one: both forms of a whole list together are large. */
    public static Publication publication(
            Collection<ListingDraft> drafts, Optional<PartialDate> publishedOn, int namesAsPublished) {
        LinkedNames.of(drafts).resolve(drafts);
        PublishedCells cells = new PublishedCells();
        List<Listing> listings = new ArrayList<>(drafts.size());
        for (Iterator<ListingDraft> left = drafts.iterator(); left.hasNext(); left.remove()) {
            ListingDraft draft = left.next();
            Listing listing = draft.toListing();
            draft.addCells(listing, cells);
            listings.add(listing);
        }
        return new Publication(listings, publishedOn, namesAsPublished, cells);
    }

    private static void addText(Map<String, Cell> texts, String text, Cell cell) {
        if (!text.isEmpty()) {
            texts.putIfAbsent(text, cell);
        }
    }
}
