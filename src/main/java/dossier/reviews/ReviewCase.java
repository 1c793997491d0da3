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
        String subject, Asked asked, String profile, List<Hit> hits, Optional<ReviewVerdict> last, String assignedTo) {

    public ReviewCase {
        hits = List.copyOf(hits);
    }

    /**
     * What tells one case from all others.
     *
     * @param subject key of the customer or the party in the article
     * @param profile id of the listed party
     */
    public record Key(String subject, String profile) {}

    /** The key of this case. */
    public Key key() {
        return new Key(subject, profile);
    }

    /** What cases are about. */
    public enum Sort {
        CUSTOMER,
        ARTICLE
    }

    /**
     * Where the name comes from.
     *
     * @param name the name
     * @param row the customer; empty for an article
     * @param text the article; empty for a customer
     */
    public record Asked(String name, Optional<Row> row, Optional<Text> text) {

        /** A customer's table or an article. */
        public Sort sort() {
            return row.isPresent() ? Sort.CUSTOMER : Sort.ARTICLE;
        }

        /** The table's own id of the customer; empty if it has none, and for an article. */
        public String customer() {
            return row.map(Row::customer).orElse("");
        }

        /** The article; empty for a customer. */
        public Optional<UUID> article() {
            return text.map(Text::article);
        }

        /** Title of the article; empty for a customer. */
        public String title() {
            return text.map(Text::title).orElse("");
        }

        /** Day of the article; empty if it is not known, and for a customer. */
        public Optional<LocalDate> publishedOn() {
            return text.flatMap(Text::publishedOn);
        }

        /** What is asked of the lists for a customer; empty for an article. */
        public Optional<ScreeningQuery> query() {
            return row.map(known -> new Watched(known.list(), known.number(), known.kept()).query());
        }
    }

    /**
     * A customer.
     *
     * @param list the watch list
     * @param number of the customer in it
     * @param customer the table's own id of the customer, or empty
     * @param kept what is asked of the lists, as it is kept
     */
    public record Row(UUID list, int number, String customer, String kept) {}

    /**
     * An article.
     *
     * @param article its id
     * @param title its title, or empty
     * @param publishedOn its day
     */
    public record Text(UUID article, String title, Optional<LocalDate> publishedOn) {}

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
        return last.map(ReviewVerdict::id).orElse(0L);
    }
}
