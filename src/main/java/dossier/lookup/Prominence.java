package dossier.lookup;

import dossier.context.ContextReader;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.screening.NameIndex;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How well known a listed party is, of one state of the lists. Worked out when first asked for; safe for many threads. */
final class Prominence {

    /** Each further list, and each tenfold number of spellings, is a sign of somebody known. */
    private static final double A_LIST = 0.3;

    private static final double TENFOLD_NAMES = 0.3;

    private final NameIndex index;
    private final Map<ListingRef, Double> known = new ConcurrentHashMap<>();

    Prominence(NameIndex index) {
        this.index = index;
    }

    /**
     * The same for every listing of one party: 2.5 and more for a head of state, little above 0 for most. While the listings of a new
     * state of the lists are still being joined, each stands for itself: nobody who looks something up waits for that.
     */
    double of(ListedParty party) {
        Double before = known.get(party.ref());
        if (before != null) {
            return before;
        }
        boolean joined = index.isJoined();
        List<ListedParty> listings = joined ? index.joined().partyOf(party.ref()) : List.of(party);
        double prominence =
                listings.stream().mapToDouble(Prominence::offices).max().orElse(0)
                        + A_LIST
                                * (listings.stream()
                                                .map(each -> each.ref().list())
                                                .distinct()
                                                .count()
                                        - 1)
                        + TENFOLD_NAMES
                                * Math.log10(listings.stream()
                                        .mapToInt(each -> each.names().size())
                                        .sum());
        if (joined) {
            listings.forEach(each -> known.put(each.ref(), prominence));
        }
        return prominence;
    }

    private static double offices(ListedParty party) {
        return party.positions().isEmpty()
                ? 0
                : ContextReader.standard()
                        .listed(party.positions(), "", party.countries())
                        .prominence();
    }
}
