package dossier.parties;

import dossier.lists.ListingRef;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts listings together: first what people decided, then pair by pair, the surest first, so that a group in which two listings contradict each other never comes
 * about: it ends where its weakest pair would have closed it.
 */
final class PartyGroups {

    /** A rival counts if it fits nearly as well. */
    private static final double NEARLY = 1.5;

    /** Two listings of one list that are one party look so much alike at least. */
    private static final double DOUBLE_LISTING = -1;

    private final List<ComparedListing> listings;
    private final Map<Long, ScoredPair> pairs = new HashMap<>();
    private final Map<Integer, List<ScoredPair>> pairsOf = new HashMap<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Set<Long> parted = new HashSet<>();
    private final List<Join> joined = new ArrayList<>();
    private final List<ScoredPair> possible = new ArrayList<>();

    PartyGroups(List<ComparedListing> listings, List<ScoredPair> scored, JoinDecisions decisions) {
        this.listings = listings;
        for (int i = 0; i < listings.size(); i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        for (ScoredPair pair : scored) {
            pairs.put(ScoredPair.key(pair.one(), pair.other()), pair);
            pairsOf.computeIfAbsent(pair.one(), any -> new ArrayList<>(2)).add(pair);
            pairsOf.computeIfAbsent(pair.other(), any -> new ArrayList<>(2)).add(pair);
        }
        decide(decisions);
        scored.stream()
                .sorted(Comparator.comparingDouble((ScoredPair pair) -> -pair.score())
                        .thenComparing(ScoredPair::one)
                        .thenComparing(ScoredPair::other))
                .forEach(this::consider);
        possible.removeIf(pair -> groups.get(pair.one()) == groups.get(pair.other())
                || parted.contains(ScoredPair.key(pair.one(), pair.other())));
    }

    /** For each listing the positions of its whole group. */
    List<List<Integer>> groups() {
        return groups;
    }

    /** What made the groups. */
    List<Join> joined() {
        return joined;
    }

    /** Pairs of different groups that may be one party all the same. */
    List<ScoredPair> possible() {
        return possible;
    }

    /** Of listings that are not there, nothing is decided. */
    private void decide(JoinDecisions decisions) {
        if (decisions.all().isEmpty()) {
            return;
        }
        Map<ListingRef, Integer> positions = new HashMap<>();
        for (ComparedListing listing : listings) {
            positions.put(listing.ref(), positions.size());
        }
        for (JoinDecision decision : decisions.all()) {
            Integer one = positions.get(decision.one());
            Integer other = positions.get(decision.other());
            if (one == null || other == null) {
                continue;
            }
            if (decision.sort() == JoinDecision.Sort.PART) {
                parted.add(ScoredPair.key(one, other));
            } else {
                join(groups.get(one), groups.get(other));
                JoinEvidence byHand = new JoinEvidence(JoinEvidence.Kind.BY_HAND, decision.reason(), decision.reason());
                joined.add(new Join(decision.one(), decision.other(), List.of(byHand)));
            }
        }
    }

    private void join(List<Integer> one, List<Integer> other) {
        if (one != other) {
            one.addAll(other);
            other.forEach(each -> groups.set(each, one));
        }
    }

    private void consider(ScoredPair pair) {
        List<Integer> one = groups.get(pair.one());
        List<Integer> other = groups.get(pair.other());
        if (one == other) {
            if (isEnough(pair)) {
                joined.add(pair.join());
            }
        } else if (isEnough(pair) && mayBeOne(one, other, pair)) {
            joined.add(pair.join());
            join(one, other);
        } else {
            possible.add(pair);
        }
    }

    private boolean isEnough(ScoredPair pair) {
        if (pair.score() < JoinFeature.JOIN) {
            return false;
        }
        boolean rival =
                hasRival(pair.one(), pair.other(), pair.score()) || hasRival(pair.other(), pair.one(), pair.score());
        boolean ofPeople = listings.get(pair.one()).isPerson();
        return !rival || pair.score() + JoinFeature.RIVAL.weight(ofPeople) >= JoinFeature.JOIN;
    }

    /** Another listing of the same list fits nearly as well and is, as far as we know, another party. */
    private boolean hasRival(int listing, int chosen, double score) {
        for (ScoredPair pair : pairsOf.getOrDefault(listing, List.of())) {
            int rival = pair.one() == listing ? pair.other() : pair.one();
            if (rival != chosen
                    && pair.score() > score - NEARLY
                    && listings.get(rival).isOnListOf(listings.get(chosen))
                    && groups.get(rival) != groups.get(chosen)
                    && scoreOf(rival, chosen) < JoinFeature.JOIN) {
                return true;
            }
        }
        return false;
    }

    private double scoreOf(int one, int other) {
        ScoredPair pair = pairs.get(ScoredPair.key(one, other));
        return pair == null ? Double.NEGATIVE_INFINITY : pair.score();
    }

    private boolean mayBeOne(List<Integer> some, List<Integer> others, ScoredPair by) {
        for (int one : some) {
            for (int other : others) {
                if (!isBearable(one, other, by)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isBearable(int one, int other, ScoredPair by) {
        if (parted.contains(ScoredPair.key(one, other))) {
            return false;
        }
        ScoredPair pair = pairs.get(ScoredPair.key(one, other));
        if (pair != null && pair.score() >= JoinFeature.JOIN) {
            return true;
        }
        if (pair == null ? PairComparison.contradict(listings.get(one), listings.get(other)) : pair.contradicts()) {
            return false;
        }
        boolean oneList = listings.get(one).isOnListOf(listings.get(other));
        return !oneList || by.byNumber() || pair != null && pair.score() >= DOUBLE_LISTING;
    }
}
