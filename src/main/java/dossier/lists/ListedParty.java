package dossier.lists;

import java.util.List;
import java.util.stream.Stream;

/**
 * The facts of a current listing that screening and profiles need in memory: a short form of {@link Listing}.
 *
 * @param ref list and reference
 * @param kind what kind of party
 * @param names all names, the primary one first
 * @param particulars who the party is, besides its names
 * @param identifiers every number, call signs among them
 * @param dates dates, each with its kind
 * @param programmes what it is listed under
 * @param origin where and since when our own snapshots have it
 */
public record ListedParty(
        ListingRef ref,
        ListingKind kind,
        List<ListedName> names,
        Particulars particulars,
        List<Identifier> identifiers,
        List<ListedDate> dates,
        List<Programme> programmes,
        Origin origin) {

    /**
     * Who a party is, besides its names.
     *
     * @param gender as the list says
     * @param birthDates every birth date given
     * @param countries codes of nationality, birth, address and flag, lower case
     * @param positions titles, offices and functions, cut to 300 characters each
     * @param about the authority's reasons and remarks, cut to 900 characters; empty if it gives none
     */
    public record Particulars(
            Gender gender, List<BirthDate> birthDates, List<String> countries, List<String> positions, String about) {

        /** Nothing is given. */
        public static final Particulars NONE = new Particulars(Gender.UNKNOWN, List.of(), List.of(), List.of(), "");

        public Particulars {
            birthDates = List.copyOf(birthDates);
            countries = List.copyOf(countries);
            positions = List.copyOf(positions);
        }
    }

    /**
     * What we hold a listing from.
     *
     * @param presence since when our own snapshots have it
     * @param sample from a bundled sample
     * @param cells where its values stand in the publisher's files, as far as answers may rest on them
     */
    public record Origin(Presence presence, boolean sample, ListedCells cells) {

        /** A whole list of which it is not known where its values stand. */
        public static Origin since(Presence presence) {
            return new Origin(presence, false, ListedCells.NONE);
        }
    }

    private static final int LONGEST_POSITION = 300;

    /** Reasons begin with who the party is; what follows is history. */
    private static final int LONGEST_ABOUT = 900;

    public ListedParty {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        dates = List.copyOf(dates);
        programmes = List.copyOf(programmes);
    }

    /** The same facts, held from elsewhere. */
    public ListedParty with(Origin other) {
        return new ListedParty(ref, kind, names, particulars, identifiers, dates, programmes, other);
    }

    public Gender gender() {
        return particulars.gender();
    }

    public List<BirthDate> birthDates() {
        return particulars.birthDates();
    }

    public List<String> countries() {
        return particulars.countries();
    }

    public List<String> positions() {
        return particulars.positions();
    }

    public String about() {
        return particulars.about();
    }

    public Presence presence() {
        return origin.presence();
    }

    public boolean sample() {
        return origin.sample();
    }

    public ListedCells cells() {
        return origin.cells();
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
