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
        @Schema(description = "Kind of party.") ListingKind kind,

        @Schema(description = "All names with their grade, the primary one first.")
        List<ListedName> names,

        @Schema(description = "As the list says.") Gender gender,

        @Schema(
                description = "Every birth date: 1961-04-24, 1961/1963 for a range, circa 1961.",
                examples = "[\"1961-04-24\", \"circa 1961\"]")
        List<String> birthDates,

        @Schema(description = "Places of birth.") List<Place> birthPlaces,
        @Schema(description = "Nationalities.") List<Country> nationalities,

        @Schema(description = "Citizenships, where the list speaks of them apart.")
        List<Country> citizenships,

        @Schema(description = "Forms of address and ranks.") List<String> titles,
        @Schema(description = "Offices and functions.") List<String> positions,

        @Schema(description = "Numbers of documents and registrations.")
        List<Identifier> identifiers,

        @Schema(description = "Addresses.") List<Address> addresses,
        @Schema(description = "What it is listed under.") List<Programme> programmes,
        @Schema(description = "Legal acts behind it.") List<LegalAct> legalActs,
        @Schema(description = "What is imposed.") List<String> measures,
        @Schema(description = "Dates with their kind.") List<ListedDateView> dates,
        @Schema(description = "Statement of reasons.") List<String> reasons,
        @Schema(description = "Anything else in words.") List<String> remarks,
        @Schema(description = "Other parties.") List<Link> links,

        @Schema(description = "Facts of vessels, aircraft and organisations.")
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
