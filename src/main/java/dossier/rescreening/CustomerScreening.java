package dossier.rescreening;

import dossier.lists.ListCode;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.watchlists.WatchList;
import dossier.watchlists.Watched;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which listings of an index customers may be, under the terms of their watch lists. Safe for many threads. */
final class CustomerScreening {

    /** Hits of one customer; nobody has so many. */
    private static final int MOST_HITS = 1_000;

    private final Screener screener;
    private final NameIndex index;
    private final Map<UUID, WatchList.Terms> terms;

    /**
     * @param index all listings, or those that changed: a listing's score is the same
     * @param terms of each watch list
     */
    CustomerScreening(Screener screener, NameIndex index, Map<UUID, WatchList.Terms> terms) {
        this.screener = screener;
        this.index = index;
        this.terms = terms;
    }

    List<Hit> hits(Watched customer) {
        WatchList.Terms asked = Optional.ofNullable(terms.get(customer.list())).orElseThrow();
        Set<ListCode> lists = asked.lists();
        return screener.screenField(index, customer.query(), new ScreeningOptions(lists, asked.cutoff(), MOST_HITS));
    }
}
