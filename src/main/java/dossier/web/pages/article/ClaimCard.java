package dossier.web.pages.article;

import dossier.analysis.ClaimInArticle;
import dossier.claims.ClaimAuthority;
import dossier.claims.DateVerdict;
import dossier.lists.Authority;
import dossier.lists.KnownLists;
import dossier.lists.ListingRef;
import dossier.web.pages.PageWords;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Something that the article says about sanctions, and what the lists say of it.
 *
 * @param number from 0, in order of the text
 * @param party number of the party that it is about; empty if it is none of those named
 * @param subject of whom it is said
 * @param place the clause in the text
 * @param by who sanctions, in words, and in letters for the text's margin
 * @param says what is said, with its date and reason
 * @param found what the lists say of the listing
 * @param date what they say of the date; empty where the article gives none
 * @param because the grounds
 * @param listings the entries that the verdict rests on
 */
public record ClaimCard(
        int number,
        OptionalInt party,
        String subject,
        ClaimInArticle.Clause place,
        By by,
        String says,
        Found found,
        Optional<Found> date,
        String because,
        List<Entry> listings) {

    public ClaimCard {
        listings = List.copyOf(listings);
    }

    /** Who sanctions. */
    public record By(String words, String letters) {}

    /** A link to a list entry. */
    public record Entry(String words, String href) {

        static Entry of(ListingRef listing) {
            String title = KnownLists.byCode(listing.list())
                    .map(known -> known.shortTitle())
                    .orElse(listing.list().value());
            return new Entry(title + " " + listing.reference(), href(listing));
        }

        static String href(ListingRef listing) {
            return "/listings/" + listing.list().value() + "/" + PageWords.inPath(listing.reference());
        }
    }

    static ClaimCard of(ClaimInArticle claim, int number, OptionalInt party, Set<Authority> loaded) {
        return new ClaimCard(
                number,
                party,
                claim.subject(),
                claim.clause(),
                new By(by(claim.authority(), loaded), ArticleWords.letters(claim.authority())),
                says(claim),
                ArticleWords.found(claim.found().verdict()),
                Optional.of(claim.found().dateVerdict())
                        .filter(verdict -> verdict != DateVerdict.NONE)
                        .map(ArticleWords::found),
                claim.found().because(),
                claim.found().references().stream().map(Entry::of).toList());
    }

    /** Few load the list of the United Nations. */
    private static String by(ClaimAuthority authority, Set<Authority> loaded) {
        boolean missing = authority == ClaimAuthority.UN && !loaded.contains(Authority.UN);
        return ArticleWords.authority(authority) + (missing ? " (list not loaded)" : "");
    }

    private static String says(ClaimInArticle claim) {
        String action = ArticleWords.action(claim.said().action());
        String polarity = ArticleWords.polarity(claim.said().polarity());
        return (action.equals(polarity) ? action : polarity + " (" + action + ")")
                + (claim.when().date().isEmpty()
                        ? ", without a date"
                        : ", " + ArticleWords.said(claim.when().date()))
                + (claim.reason().isEmpty() ? "" : ", for: " + claim.reason());
    }

    /** Whether the lists contradict what the article says, or its date. */
    boolean isContradicted() {
        return found.isContradiction() || date.filter(Found::isContradiction).isPresent();
    }

    /** Whether the lists confirm it, and nothing they say contradicts its date. */
    boolean isConfirmed() {
        return found.style().equals("good") && !isContradicted();
    }
}
