package dossier.reviews;

import dossier.lists.ListingRef;
import dossier.screening.Band;
import dossier.screening.ScreeningQuery;
import dossier.watchlists.Watched;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer, or a party in an article, that may be a listed party.
 *
 * @param subject key of the customer or the party in the article
 * @param asked what is known of it
 * @param profile id of the listed party
 * @param hits its listings that may be meant, the most probable first
 * @param last the verdict said last, whether it holds or not
 * @param assignedTo who is to decide; empty if nobody is
 */
public record ReviewCase(
        String subject, Asked asked, String profile, List<Hit> hits, Optional<Verdict> last, String assignedTo) {

    public ReviewCase {
        hits = List.copyOf(hits);
    }

    /** What cases are about. */
    public enum Sort {
        CUSTOMER,
        ARTICLE
    }

    /**
     * Where the name comes from.
     *
     * @param sort a customer's table or an article
     * @param name the name
     * @param customer the table's own id of the customer, or empty
     * @param kept what is asked of the lists for the customer, as it is kept; empty for an article
     * @param list the watch list; empty for an article
     * @param number of the customer in it; 0 for an article
     * @param article the article; empty for a customer
     * @param title of the article, or empty
     * @param publishedOn day of the article
     */
    public record Asked(
            Sort sort,
            String name,
            String customer,
            String kept,
            Optional<UUID> list,
            int number,
            Optional<UUID> article,
            String title,
            Optional<LocalDate> publishedOn) {

        /** What is asked of the lists for a customer; empty for an article. */
        public Optional<ScreeningQuery> query() {
            return list.map(id -> new Watched(id, number, kept).query());
        }
    }

    /**
     * A listing that may be meant.
     *
     * @param listing list and reference
     * @param band what to do with it
     * @param score probability that both are one, 0 to 1
     * @param waits whether no verdict holds for it
     */
    public record Hit(ListingRef listing, Band band, double score, boolean waits) {}

    /** The best of the hits. */
    public Hit best() {
        return hits.get(0);
    }

    /** Whether any of its hits waits for a verdict. */
    public boolean waits() {
        return hits.stream().anyMatch(Hit::waits);
    }

    /** Id of the verdict said last; 0 if there is none. Who decides says which one he has seen. */
    public long seen() {
        return last.map(Verdict::id).orElse(0L);
    }
}
