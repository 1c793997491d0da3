package dossier.analysis;

import dossier.analysis.judging.JudgementModel;
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
 * @param named the listed name that agrees best
 * @param kind kind of the listing
 * @param likelihood how likely both are one party
 * @param standing whether the party is and was on the list
 * @param evidence every reason that screening found, the strongest first
 * @param said reasons for or against that the text itself gives, in the order in which they were heard
 * @param sample the listing comes from bundled sample data
 */
public record ArticleHit(
        ListingRef listing,
        Named named,
        ListingKind kind,
        Likelihood likelihood,
        Standing standing,
        List<Evidence> evidence,
        List<SaidInText> said,
        boolean sample) {

    /** Score from which on a hit of an article is a match. */
    public static final double MATCH_FROM = JudgementModel.MATCH;

    /** Score from which on it needs review. */
    public static final double REVIEW_FROM = JudgementModel.REVIEW;

    /**
     * A name of a listing.
     *
     * @param name as published
     * @param cell where it stands in the publisher's files; empty where that is not known
     */
    public record Named(String name, Optional<Cell> cell) {

        public Named {
            cell = Earlier.orEmpty(cell);
        }
    }

    /**
     * How likely it is that two are one party.
     *
     * @param score probability, 0 to 1
     * @param band what to do with the hit, after what the text says was heard
     */
    public record Likelihood(double score, Band band) {}

    /**
     * Whether a party is and was on a list.
     *
     * @param listedOnArticleDate whether it was on that list on the day the article appeared
     * @param listedOnBecause what that answer rests on; empty where the article has no day
     * @param listedOnSource the date of the list that it rests on, if it rests on one and that is known
     * @param listedNow whether the listing is on its list now, that is when the answer is given, not when the article was read
     */
    public record Standing(
            ListedOn.Answer listedOnArticleDate,
            Optional<ListedOn> listedOnBecause,
            Optional<ListedValue> listedOnSource,
            boolean listedNow) {

        public Standing {
            listedOnBecause = Earlier.orEmpty(listedOnBecause);
            listedOnSource = Earlier.orEmpty(listedOnSource);
        }
    }

    public ArticleHit {
        evidence = List.copyOf(evidence);
        said = List.copyOf(said);
    }

    public String name() {
        return named.name();
    }

    public Optional<Cell> cell() {
        return named.cell();
    }

    public double score() {
        return likelihood.score();
    }

    public Band band() {
        return likelihood.band();
    }

    public ListedOn.Answer listedOnArticleDate() {
        return standing.listedOnArticleDate();
    }

    public Optional<ListedOn> listedOnBecause() {
        return standing.listedOnBecause();
    }

    public Optional<ListedValue> listedOnSource() {
        return standing.listedOnSource();
    }

    public boolean listedNow() {
        return standing.listedNow();
    }

    /** Whether the listing is a match for this party. */
    public boolean isMatch() {
        return band() == Band.MATCH;
    }

    /** The same, with whether the listing is on its list now. */
    ArticleHit asOf(boolean isListedNow) {
        Standing now = new Standing(listedOnArticleDate(), listedOnBecause(), listedOnSource(), isListedNow);
        return new ArticleHit(listing, named, kind, likelihood, now, evidence, said, sample);
    }
}
