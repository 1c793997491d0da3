package dossier.lookup;

import dossier.context.ContextReader;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.parties.JoinedParties;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** How well known a listed party is, of one state of the lists. Worked out when first asked for; safe for many threads. */
final class Prominence {

    /** Each further list, and each tenfold number of spellings, is a sign of somebody known. */
    private static final double A_LIST = 0.3;

    private static final double TENFOLD_NAMES = 0.3;

    private final Supplier<JoinedParties> joined;
    private final Map<ListingRef, Double> known = new ConcurrentHashMap<>();

    Prominence(Supplier<JoinedParties> joined) {
        this.joined = joined;
    }

    /** The same for every listing of one party: 2.5 and more for a head of state, little above 0 for most. */
    double of(ListedParty party) {
        Double before = known.get(party.ref());
        if (before != null) {
            return before;
        }
        List<ListedParty> listings = joined.get().partyOf(party.ref());
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
        listings.forEach(each -> known.put(each.ref(), prominence));
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
