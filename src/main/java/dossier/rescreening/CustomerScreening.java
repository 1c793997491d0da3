package dossier.rescreening;

import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.RememberedNames;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.watchlists.WatchList;
import dossier.watchlists.Watched;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which listings of an index customers may be, under the terms of their watch lists. Safe for many threads. */
final class CustomerScreening {

    /** Hits of one customer; nobody has so many. */
    private static final int MOST_HITS = 1_000;

    /** Customers of one name are many: about 6 MB. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Screener screener;
    private final NameIndex index;
    private final Map<UUID, WatchList.Terms> terms;
    private final RememberedNames remembered = new RememberedNames(MOST_REMEMBERED);

    /**
     * @param index all listings, or those that changed: a listing's score is the same
     * @param terms of each watch list; of several ones all include every list of the index
     */
    CustomerScreening(Screener screener, NameIndex index, Map<UUID, WatchList.Terms> terms) {
        this.screener = screener;
        this.index = index;
        this.terms = terms;
    }

    List<Hit> hits(Watched customer) {
        WatchList.Terms asked = Optional.ofNullable(terms.get(customer.list())).orElseThrow();
        ScreeningOptions options = new ScreeningOptions(asked.lists(), asked.cutoff(), MOST_HITS);
        return screener.screenField(index, customer.query(), options, remembered);
    }
}
