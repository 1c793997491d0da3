package dossier.watchlists;

import dossier.lists.ListCode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A table of customers that is kept.
 *
 * @param id its id
 * @param name what the caller calls it
 * @param createdAt when it was kept
 * @param terms what its customers are compared with
 * @param columns the headings that were read as each column, by the column's name ({@code birthDate})
 * @param progress how many customers it has and how many of them have been compared with all listings
 */
public record WatchList(
        UUID id, String name, Instant createdAt, Terms terms, Map<String, List<String>> columns, Progress progress) {

    /**
     * What customers are compared with.
     *
     * @param lists codes of the lists; empty for all
     * @param cutoff lowest score of a hit, 0 to 1
     */
    public record Terms(Set<ListCode> lists, double cutoff) {

        public Terms {
            lists = Set.copyOf(lists);
        }

        /** Whether a list is among those. */
        public boolean includes(ListCode list) {
            return lists.isEmpty() || lists.contains(list);
        }
    }

    /**
     * How far the first screening has come.
     *
     * @param customers customers in the list
     * @param screened those of them, from the first on, that have been compared with all listings
     * @param withHit customers that may be listed
     */
    public record Progress(int customers, int screened, int withHit) {}

    public WatchList {
        columns = Map.copyOf(columns);
    }
}
