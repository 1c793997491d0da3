package dossier.lists;

import java.util.List;
import java.util.stream.Stream;

/**
 * One entry of a published list, under the list's own reference, in the state of one snapshot. What the list repeats
 * (it prints one row a name and address and birth date) stands here once, in the order of first appearance.
 *
 * @param ref list and reference
 * @param kind what kind of party
 * @param names all names, the primary one first; never empty
 * @param gender as the list says
 * @param birthDates every birth date given
 * @param birthPlaces every place of birth given
 * @param nationalities nationalities and citizenships
 * @param titles forms of address and ranks ("Lieutenant General")
 * @param positions offices and functions ("First Deputy Head of GRU")
 * @param identifiers numbers of documents and registrations
 * @param addresses addresses
 * @param programmes what the party is listed under
 * @param legalActs legal acts behind the listing
 * @param measures what is imposed ("Asset freeze", "Travel ban"); empty where the list does not say
 * @param dates dates, each with its kind
 * @param reasons the authority's statement of reasons
 * @param remarks anything else in words
 * @param links other parties
 * @param details facts of vessels, aircraft and organisations, and contacts
 */
public record Listing(
        ListingRef ref,
        ListingKind kind,
        List<ListedName> names,
        Gender gender,
        List<BirthDate> birthDates,
        List<Place> birthPlaces,
        List<Country> nationalities,
        List<String> titles,
        List<String> positions,
        List<Identifier> identifiers,
        List<Address> addresses,
        List<Programme> programmes,
        List<LegalAct> legalActs,
        List<String> measures,
        List<ListedDate> dates,
        List<String> reasons,
        List<String> remarks,
        List<Link> links,
        List<Detail> details) {

    public Listing {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("listing " + ref + " has no name");
        }
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        birthPlaces = List.copyOf(birthPlaces);
        nationalities = List.copyOf(nationalities);
        titles = List.copyOf(titles);
        positions = List.copyOf(positions);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
        programmes = List.copyOf(programmes);
        legalActs = List.copyOf(legalActs);
        measures = List.copyOf(measures);
        dates = List.copyOf(dates);
        reasons = List.copyOf(reasons);
        remarks = List.copyOf(remarks);
        links = List.copyOf(links);
        details = List.copyOf(details);
    }

    public ListedName primaryName() {
        return names.get(0);
    }

    /** Codes of every country that the listing names for the party itself: nationality, birth, address, flag aside. */
    public List<String> countryCodes() {
        return Stream.of(
                        nationalities.stream(),
                        birthPlaces.stream().map(Place::country),
                        addresses.stream().map(Address::country))
                .flatMap(countries -> countries)
                .map(Country::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
