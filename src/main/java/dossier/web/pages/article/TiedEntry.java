package dossier.web.pages.article;

import dossier.analysis.ArticleHit;
import dossier.lists.KnownLists;
import dossier.lists.ListingRef;
import dossier.web.lists.ListedOnView;
import dossier.web.lists.SourceView;
import dossier.web.words.BandWords;

import java.util.Optional;

/**
 * A list entry that a party of the article may be.
 *
 * @param list title of the list
 * @param listing which entry
 * @param href where it is shown
 * @param name the listed name that agrees best
 * @param score of this entry, as it is shown
 * @param band of this entry, in words
 * @param then whether it was listed on the article's day, and how we know
 * @param now whether it is listed now
 * @param source where the name stands in the publisher's file; empty where that is not known
 * @param sample from bundled sample data
 */
public record TiedEntry(
        String list,
        ListingRef listing,
        String href,
        String name,
        String score,
        String band,
        String then,
        boolean now,
        Optional<String> source,
        boolean sample) {

    /** The list's own reference. */
    public String reference() {
        return listing.reference();
    }

    static TiedEntry of(ArticleHit hit) {
        return new TiedEntry(
                KnownLists.byCode(hit.listing().list())
                        .map(known -> known.shortTitle())
                        .orElse(hit.listing().list().value()),
                hit.listing(),
                ClaimCard.Entry.href(hit.listing()),
                hit.name(),
                BandWords.score(hit.score()),
                BandWords.inWords(hit.band()),
                hit.listedOnBecause()
                        .map(because -> capital(ListedThen.inWords(hit.listedOnArticleDate())) + ". "
                                + ListedOnView.of(because).sentence())
                        .orElse("The article’s date is not known."),
                hit.listedNow(),
                hit.cell().map(cell -> SourceView.of(cell, hit.name())).map(SourceView::inWords),
                hit.sample());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
