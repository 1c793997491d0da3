package dossier.web.profiles;

import dossier.lists.Authority;
import dossier.lists.BirthDate;
import dossier.lists.Identifier;
import dossier.lists.LegalAct;
import dossier.lists.ListingRef;
import dossier.lists.Programme;
import dossier.profiles.SideBySide;
import dossier.profiles.SideBySide.Contradiction;
import dossier.profiles.SideBySide.Fact;
import dossier.web.lists.ListedDateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * What each authority says of a party.
 *
 * @param authorities those that list it
 * @param contradictions facts that cannot all be true
 */
@Schema(name = "SideBySide", description = "What each authority says of the party, and where they differ.")
record SidesView(
        @Schema(description = "Those that list the party.") List<Side> authorities,

        @Schema(description = "Facts that cannot all be true.")
        List<Difference> contradictions) {

    /**
     * One authority.
     *
     * @param authority who
     * @param listings its listings
     * @param listed whether one of them stands today
     * @param since since when, at the latest
     * @param lagDays days after the first authority
     * @param programmes what it is listed under
     * @param reasons statements of reasons
     * @param legalActs legal acts behind it
     * @param measures what is imposed
     * @param groundsRead whether reasons and legal acts could be asked for
     * @param onlyHere what no other authority's lists know
     */
    @Schema(name = "AuthoritySide", description = "What one authority says of the party.")
    record Side(
            @Schema(description = "The authority.", examples = "UK")
            Authority authority,

            @Schema(
                    description = "Its listings of the party, list and reference joined by a dot.",
                    examples = "[\"uk-sanctions-list.CYB0012\"]")
            List<String> listings,

            @Schema(description = "Whether one of them is on its list today.", examples = "true")
            boolean listed,

            @Schema(
                    description =
                            "The earliest date from which it surely was listed, with its kind; absent where its lists give none.")
            Optional<ListedDateView> since,

            @Schema(
                    description =
                            "Days after the first authority; 0 for that one. Absent where a date is missing or not known to the day.",
                    examples = "842")
            Optional<Long> lagDays,

            @Schema(description = "What it is listed under.")
            List<Programme> programmes,

            @Schema(description = "Why, in the authority's words; empty where its lists do not say.")
            List<String> reasons,

            @Schema(description = "The legal acts behind it; empty where its lists do not say.")
            List<LegalAct> legalActs,

            @Schema(
                    description = "What is imposed; empty where its lists do not say.",
                    examples = "[\"Asset freeze\", \"Travel ban\"]")
            List<String> measures,

            @Schema(
                    description =
                            "false while the database cannot be reached; reasons, legal acts and measures are missing then.",
                    examples = "true")
            boolean groundsRead,

            @Schema(description = "What no other authority's lists know.")
            Known onlyHere) {

        static Side of(SideBySide.Side side) {
            return new Side(
                    side.authority(),
                    side.listings().stream().map(Side::id).toList(),
                    side.listed(),
                    side.since().map(ListedDateView::of),
                    side.lagDays(),
                    side.programmes(),
                    side.grounds().reasons(),
                    side.grounds().legalActs(),
                    side.grounds().measures(),
                    side.grounds().read(),
                    new Known(
                            side.onlyHere().birthDates().stream()
                                    .map(BirthDate::toString)
                                    .toList(),
                            side.onlyHere().countries(),
                            side.onlyHere().identifiers()));
        }

        private static String id(ListingRef listing) {
            return listing.list() + "." + listing.reference();
        }
    }

    /**
     * Facts.
     *
     * @param birthDates birth dates
     * @param countries codes of countries
     * @param identifiers numbers
     */
    @Schema(name = "KnownFacts", description = "Facts that one authority alone knows.")
    record Known(
            @Schema(description = "Birth dates.", examples = "[\"1961-04-24\"]")
            List<String> birthDates,

            @Schema(description = "Codes of countries.", examples = "[\"ru\"]")
            List<String> countries,

            @Schema(description = "Numbers of documents and registrations.")
            List<Identifier> identifiers) {}

    /**
     * A contradiction.
     *
     * @param fact what it is about
     * @param one an authority
     * @param oneSays its values
     * @param other another
     * @param otherSays its values
     */
    @Schema(name = "Contradiction", description = "Two authorities say what cannot both be true.")
    record Difference(
            @Schema(description = "What it is about.", examples = "BIRTH_DATE")
            Fact fact,

            @Schema(description = "An authority.", examples = "US")
            Authority one,

            @Schema(description = "What it says.", examples = "[\"1961-04-24\"]")
            List<String> oneSays,

            @Schema(description = "Another authority.", examples = "EU")
            Authority other,

            @Schema(description = "What that one says.", examples = "[\"1963\"]")
            List<String> otherSays) {

        static Difference of(Contradiction contradiction) {
            return new Difference(
                    contradiction.fact(),
                    contradiction.one(),
                    contradiction.oneSays(),
                    contradiction.other(),
                    contradiction.otherSays());
        }
    }

    static SidesView of(SideBySide sides) {
        return new SidesView(
                sides.sides().stream().map(Side::of).toList(),
                sides.contradictions().stream().map(Difference::of).toList());
    }
}
