package dossier.analysis;

import dossier.lists.Cell;
import dossier.lists.ListedOn;
import dossier.lists.ListedValue;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import dossier.screening.Evidence;

import java.util.List;
import java.util.Optional;

/**
 * A listing that a party in an article may be.
 *
 * @param listing the listing
 * @param name the listed name that agrees best, as published
 * @param cell where that name stands in the publisher's files; empty where that is not known
 * @param kind kind of the listing
 * @param score probability that both are one party, 0 to 1
 * @param band what to do with it, after what the text says was heard
 * @param listedOnArticleDate whether the party was on that list on the day the article appeared
 * @param listedOnBecause what that answer rests on; empty where the article has no day
 * @param listedOnSource the date of the list that it rests on, if it rests on one and that is known
 * @param listedNow whether the listing is on its list now, that is when the answer is given, not when the article was read
 * @param evidence every reason that screening found, the strongest first
 * @param said reasons for or against that the text itself gives, in the order in which they were heard
 * @param sample the listing comes from bundled sample data
 */
public record ArticleHit(
        ListingRef listing,
        String name,
        Optional<Cell> cell,
        ListingKind kind,
        double score,
        Band band,
        ListedOn.Answer listedOnArticleDate,
        Optional<ListedOn> listedOnBecause,
        Optional<ListedValue> listedOnSource,
        boolean listedNow,
        List<Evidence> evidence,
        List<SaidInText> said,
        boolean sample) {

    public ArticleHit {
        cell = Earlier.orEmpty(cell);
        listedOnSource = Earlier.orEmpty(listedOnSource);
        evidence = List.copyOf(evidence);
        said = List.copyOf(said);
    }

    /** Whether the listing is a match for this party. */
    public boolean isMatch() {
        return band == Band.MATCH;
    }

    /** The same, with whether the listing is on its list now. */
    ArticleHit asOf(boolean isListedNow) {
        return new ArticleHit(
                listing,
                name,
                cell,
                kind,
                score,
                band,
                listedOnArticleDate,
                listedOnBecause,
                listedOnSource,
                isListedNow,
                evidence,
                said,
                sample);
    }
}
