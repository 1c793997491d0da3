package dossier.web.lists;

import dossier.lists.Address;
import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Detail;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.LegalAct;
import dossier.lists.Link;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.Place;
import dossier.lists.Programme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * What a listing says. Each part is as published.
 *
 * @param kind kind of party
 * @param names all names with their grade, the primary one first
 * @param gender as the list says
 * @param birthDates every birth date: {@code 1961-04-24}, {@code 1961/1963} for a range, {@code circa 1961}
 * @param birthPlaces places of birth
 * @param nationalities nationalities
 * @param citizenships citizenships, where the list speaks of them apart
 * @param titles forms of address and ranks
 * @param positions offices and functions
 * @param identifiers numbers of documents and registrations
 * @param addresses addresses
 * @param programmes what it is listed under
 * @param legalActs legal acts behind it
 * @param measures what is imposed
 * @param dates dates with their kind
 * @param reasons statement of reasons
 * @param remarks anything else in words
 * @param links other parties
 * @param details facts of vessels, aircraft and organisations
 */
@Schema(name = "ListingContent", description = "What a listing says, as published.")
record ListingView(
        ListingKind kind,
        List<ListedName> names,
        Gender gender,

        @Schema(examples = "[\"1961-04-24\", \"circa 1961\"]")
        List<String> birthDates,

        List<Place> birthPlaces,
        List<Country> nationalities,
        List<Country> citizenships,
        List<String> titles,
        List<String> positions,
        List<Identifier> identifiers,
        List<Address> addresses,
        List<Programme> programmes,
        List<LegalAct> legalActs,
        List<String> measures,
        List<ListedDateView> dates,
        List<String> reasons,
        List<String> remarks,
        List<Link> links,
        List<Detail> details) {

    static ListingView of(Listing listing) {
        return new ListingView(
                listing.kind(),
                listing.names(),
                listing.gender(),
                listing.birthDates().stream().map(BirthDate::toString).toList(),
                listing.birthPlaces(),
                listing.nationalities(),
                listing.citizenships(),
                listing.titles(),
                listing.positions(),
                listing.identifiers(),
                listing.addresses(),
                listing.programmes(),
                listing.legalActs(),
                listing.measures(),
                listing.dates().stream().map(ListedDateView::of).toList(),
                listing.reasons(),
                listing.remarks(),
                listing.links(),
                listing.details());
    }
}
