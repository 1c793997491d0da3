package dossier.lists;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a browse asks for; whatever is empty does not narrow it.
 *
 * @param q words; every one begins a word of the listing's names, in any order and casing, accents aside
 * @param list code of a list
 * @param kind what kind of party
 * @param programme a part of the code or title of a programme, casing aside
 * @param country ISO 3166-1 alpha-2, any casing
 * @param when a day of the past; the listings of today if left out
 * @param page number of the page, from 0
 * @param size listings a page, 1 to {@value #LARGEST_PAGE}
 */
public record ListingFilter(
        Optional<String> q,
        Optional<ListCode> list,
        Optional<ListingKind> kind,
        Optional<String> programme,
        Optional<String> country,
        Optional<When> when,
        int page,
        int size) {

    public static final int LARGEST_PAGE = 500;

    /**
     * A day of the past.
     *
     * @param day the day
     * @param asOf whether listings are wanted as the snapshot of that day has them; otherwise those that stood, or may have stood,
     *     on the list on that day, as they were when they were last seen
     */
    public record When(LocalDate day, boolean asOf) {}

    public ListingFilter {
        if (page < 0) {
            throw new IllegalArgumentException("page must not be negative: " + page);
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("size must be 1 to " + LARGEST_PAGE + ": " + size);
        }
    }

    /** The same whatever the words. */
    public ListingFilter withoutWords() {
        return new ListingFilter(Optional.empty(), list, kind, programme, country, when, page, size);
    }

    /** Whether it leaves any listing out, words aside. */
    public boolean narrows() {
        return list.isPresent() || kind.isPresent() || programme.isPresent() || country.isPresent() || when.isPresent();
    }

    /** Whether a listing of today passes what narrows the browse besides its words and the day. */
    public boolean isPassedBy(ListedParty party) {
        return list.map(party.ref().list()::equals).orElse(true)
                && kind.map(wanted -> party.kind() == wanted).orElse(true)
                && country.map(code -> party.countries().contains(code.toLowerCase(Locale.ROOT)))
                        .orElse(true)
                && programme.map(part -> isUnder(party, part)).orElse(true);
    }

    private static boolean isUnder(ListedParty party, String part) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        return party.programmes().stream()
                .anyMatch(programme -> programme.code().toLowerCase(Locale.ROOT).contains(wanted)
                        || programme.title().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Everything that is listed now. */
    public static ListingFilter everything(int page, int size) {
        return new ListingFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                page,
                size);
    }
}
