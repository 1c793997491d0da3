package dossier.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One entry of a published list, under the list's own reference, in the state of one snapshot. What the list repeats
 * (it prints one row a name and address and birth date) stands here once, in the order of first appearance.
 *
 * <p>It is made of its parts and asked for its values: {@code listing.birthDates()}. As JSON it is one flat object; that form and
 * the order of its fields are stored and hashed, so they stay as they are.
 *
 * @param ref list and reference
 * @param kind what kind of party
 * @param names all names, the primary one first; never empty
 * @param person who the party is, besides its names
 * @param identifiers numbers of documents and registrations
 * @param addresses addresses
 * @param designation why and since when the party is listed
 * @param other what the list adds
 */
public record Listing(
        ListingRef ref,
        ListingKind kind,
        List<ListedName> names,
        @JsonUnwrapped PersonalDetails person,
        List<Identifier> identifiers,
        List<Address> addresses,
        @JsonUnwrapped Designation designation,
        @JsonUnwrapped OtherInformation other) {

    public Listing {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("listing " + ref + " has no name");
        }
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
    }

    /**
     * Who the party is, besides its names. Lists give some of it for organisations as well.
     *
     * @param gender as the list says
     * @param birthDates every birth date given
     * @param birthPlaces every place of birth given
     * @param nationalities nationalities
     * @param citizenships citizenships, where the list speaks of them apart
     * @param titles forms of address and ranks ("Lieutenant General")
     * @param positions offices and functions ("First Deputy Head of GRU")
     */
    public record PersonalDetails(
            Gender gender,
            List<BirthDate> birthDates,
            List<Place> birthPlaces,
            List<Country> nationalities,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Country> citizenships,
            List<String> titles,
            List<String> positions) {

        /** Nothing is given. */
        public static final PersonalDetails NONE =
                new PersonalDetails(Gender.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        public PersonalDetails {
            birthDates = List.copyOf(birthDates);
            birthPlaces = List.copyOf(birthPlaces);
            nationalities = List.copyOf(nationalities);
            citizenships = Objects.requireNonNullElse(citizenships, List.of()); // what was stored before has none
            citizenships = List.copyOf(citizenships);
            titles = List.copyOf(titles);
            positions = List.copyOf(positions);
        }
    }

    /**
     * Why and since when a party is listed, and what that means for it.
     *
     * @param programmes what the party is listed under
     * @param legalActs legal acts behind the listing
     * @param measures what is imposed ("Asset freeze", "Travel ban"); empty where the list does not say
     * @param dates dates, each with its kind
     */
    public record Designation(
            List<Programme> programmes, List<LegalAct> legalActs, List<String> measures, List<ListedDate> dates) {

        /** Nothing is given. */
        public static final Designation NONE = new Designation(List.of(), List.of(), List.of(), List.of());

        public Designation {
            programmes = List.copyOf(programmes);
            legalActs = List.copyOf(legalActs);
            measures = List.copyOf(measures);
            dates = List.copyOf(dates);
        }
    }

    /**
     * What a list adds.
     *
     * @param reasons the authority's statement of reasons
     * @param remarks anything else in words
     * @param links other parties
     * @param details facts of vessels, aircraft and organisations, and contacts
     */
    public record OtherInformation(List<String> reasons, List<String> remarks, List<Link> links, List<Detail> details) {

        /** Nothing is given. */
        public static final OtherInformation NONE = new OtherInformation(List.of(), List.of(), List.of(), List.of());

        public OtherInformation {
            reasons = List.copyOf(reasons);
            remarks = List.copyOf(remarks);
            links = List.copyOf(links);
            details = List.copyOf(details);
        }
    }

    public ListedName primaryName() {
        return names.get(0);
    }

    public Gender gender() {
        return person.gender();
    }

    public List<BirthDate> birthDates() {
        return person.birthDates();
    }

    public List<Place> birthPlaces() {
        return person.birthPlaces();
    }

    public List<Country> nationalities() {
        return person.nationalities();
    }

    public List<Country> citizenships() {
        return person.citizenships();
    }

    public List<String> titles() {
        return person.titles();
    }

    public List<String> positions() {
        return person.positions();
    }

    public List<Programme> programmes() {
        return designation.programmes();
    }

    public List<LegalAct> legalActs() {
        return designation.legalActs();
    }

    public List<String> measures() {
        return designation.measures();
    }

    public List<ListedDate> dates() {
        return designation.dates();
    }

    public List<String> reasons() {
        return other.reasons();
    }

    public List<String> remarks() {
        return other.remarks();
    }

    public List<Link> links() {
        return other.links();
    }

    public List<Detail> details() {
        return other.details();
    }

    /** Codes of every country that the listing names for the party itself: nationality, birth, address, flag aside. */
    public List<String> countryCodes() {
        return Stream.of(
                        nationalities().stream(),
                        citizenships().stream(),
                        birthPlaces().stream().map(Place::country),
                        addresses.stream().map(Address::country))
                .flatMap(countries -> countries)
                .map(Country::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
