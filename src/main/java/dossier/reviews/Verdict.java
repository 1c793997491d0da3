package dossier.reviews;

import dossier.lists.ListingRef;

import java.time.Instant;
import java.util.List;

/**
 * What somebody decided on a case.
 *
 * @param id grows with each verdict
 * @param at when it was said
 * @param by who said it
 * @param subject the customer or the party in an article
 * @param name its name
 * @param profile of the listed party, then
 * @param said the verdict
 * @param note why, in the words of who said it
 * @param listings the listings of the party that were hits then
 * @param changed which facts of these listings have changed since: then it does not hold any more
 * @param facts what was known of both, as JSON
 */
public record Verdict(
        long id,
        Instant at,
        String by,
        String subject,
        String name,
        String profile,
        Said said,
        String note,
        List<ListingRef> listings,
        List<String> changed,
        String facts) {

    /** Whether both are one. */
    public enum Said {
        SAME,
        DIFFERENT,
        UNSURE
    }

    public Verdict {
        listings = List.copyOf(listings);
        changed = List.copyOf(changed);
    }

    /** Whether it holds: nothing that was compared has changed since. */
    public boolean holds() {
        return changed.isEmpty();
    }
}
