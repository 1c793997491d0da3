package dossier.lists;

import java.util.List;
import java.util.stream.Stream;

/**
 * The facts of a current listing that screening and profiles need in memory: a short form of {@link Listing}.
 *
 * @param ref list and reference
 * @param kind what kind of party
 * @param names all names, the primary one first
 * @param gender as the list says
 * @param birthDates every birth date given
 * @param countries codes of nationality, birth, address and flag, lower case
 * @param positions titles, offices and functions, cut to 300 characters each
 * @param about the authority's reasons and remarks, cut to 900 characters; empty if it gives none
 * @param identifiers every number, call signs among them
 * @param dates dates, each with its kind
 * @param presence since when our own snapshots have it
 * @param sample from a bundled sample
 * @param cells where its values stand in the publisher's files, as far as answers may rest on them
 */
public record ListedParty(
        ListingRef ref,
        ListingKind kind,
        List<ListedName> names,
        Gender gender,
        List<BirthDate> birthDates,
        List<String> countries,
        List<String> positions,
        String about,
        List<Identifier> identifiers,
        List<ListedDate> dates,
        Presence presence,
        boolean sample,
        ListedCells cells) {

    private static final int LONGEST_POSITION = 300;

    /** Reasons begin with who the party is; what follows is history. */
    private static final int LONGEST_ABOUT = 900;

    /** A party of which it is not known where it stands. */
    public ListedParty(
            ListingRef ref,
            ListingKind kind,
            List<ListedName> names,
            Gender gender,
            List<BirthDate> birthDates,
            List<String> countries,
            List<String> positions,
            String about,
            List<Identifier> identifiers,
            List<ListedDate> dates,
            Presence presence,
            boolean sample) {
        this(
                ref,
                kind,
                names,
                gender,
                birthDates,
                countries,
                positions,
                about,
                identifiers,
                dates,
                presence,
                sample,
                ListedCells.NONE);
    }

    public ListedParty {
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        positions = List.copyOf(positions);
        identifiers = List.copyOf(identifiers);
        dates = List.copyOf(dates);
    }

    /** What is kept of a title or position. */
    public static String shortPosition(String text) {
        return text.length() <= LONGEST_POSITION ? text : text.substring(0, LONGEST_POSITION);
    }

    /** Every number by which a listing can be found: its identifiers, and the call signs that it gives among its details. */
    public static List<Identifier> numbers(Listing listing) {
        return Stream.concat(
                        listing.identifiers().stream(),
                        listing.details().stream()
                                .filter(detail -> detail.kind() == Detail.Kind.CALL_SIGN)
                                .map(sign -> new Identifier(
                                        Identifier.Type.OTHER, sign.text(), new Country("", ""), "Call sign")))
                .toList();
    }

    /** What is kept of a listing's reasons and remarks. */
    public static String about(Listing listing) {
        String about = String.join(
                " ",
                Stream.concat(listing.reasons().stream(), listing.remarks().stream())
                        .toList());
        return about.length() <= LONGEST_ABOUT ? about : about.substring(0, LONGEST_ABOUT);
    }
}
