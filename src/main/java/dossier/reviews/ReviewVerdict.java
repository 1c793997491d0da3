package dossier.reviews;

import dossier.lists.ListingRef;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What somebody decided on a case.
 *
 * @param id grows with each verdict
 * @param saying what was said, by whom and when
 * @param about whom it is about
 * @param changed which facts of the listings have changed since: then it does not hold any more
 * @param facts what was known of both, as JSON
 */
public record ReviewVerdict(long id, Saying saying, About about, List<String> changed, String facts) {

    /** Whether both are one. */
    public enum Said {
        SAME,
        DIFFERENT,
        UNSURE
    }

    /**
     * What was said.
     *
     * @param at when it was said
     * @param by who said it
     * @param said the verdict
     * @param note why, in the words of who said it
     */
    public record Saying(Instant at, String by, Said said, String note) {}

    /**
     * Whom a verdict is about.
     *
     * @param subject the customer or the party in an article
     * @param name its name
     * @param profile of the listed party, then
     * @param listings the listings of the party that were hits then
     */
    public record About(String subject, String name, String profile, List<ListingRef> listings) {

        public About {
            listings = List.copyOf(listings);
        }
    }

    public ReviewVerdict {
        changed = List.copyOf(changed);
    }

    /**
     * The last one on any of these listings, whether it holds or not.
     *
     * @param newestFirst verdicts on one subject
     */
    public static Optional<ReviewVerdict> last(List<ReviewVerdict> newestFirst, Collection<ListingRef> listings) {
        return newestFirst.stream()
                .filter(verdict -> verdict.listings().stream().anyMatch(listings::contains))
                .findFirst();
    }

    /** Whether it holds: nothing that was compared has changed since. */
    public boolean holds() {
        return changed.isEmpty();
    }

    /** When it was said. */
    public Instant at() {
        return saying.at();
    }

    /** Who said it. */
    public String by() {
        return saying.by();
    }

    /** The verdict. */
    public Said said() {
        return saying.said();
    }

    /** Why, in the words of who said it. */
    public String note() {
        return saying.note();
    }

    /** The customer or the party in an article. */
    public String subject() {
        return about.subject();
    }

    /** Its name. */
    public String name() {
        return about.name();
    }

    /** Profile of the listed party, then. */
    public String profile() {
        return about.profile();
    }

    /** The listings of the party that were hits then. */
    public List<ListingRef> listings() {
        return about.listings();
    }
}
