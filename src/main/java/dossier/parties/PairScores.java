package dossier.parties;

import dossier.lists.ListingRef;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The compared pairs of one state of the lists, and no more of it than the next state needs. Immutable.
 *
 * @param listings every listing as it was compared, by list and reference
 * @param candidates the pairs that were compared, as {@code smaller position << 32 | larger position}, rising
 * @param scored those of them that may be one party
 */
record PairScores(List<ComparedListing.State> listings, long[] candidates, List<ScoredPair> scored) {

    static final PairScores NONE = new PairScores(List.of(), new long[0], List.of());

    /** The same for the next state, where only pairs with something new are compared. */
    PairScores next(List<ComparedListing> next) {
        int[] before = positionsBefore(next);
        Map<Long, ScoredPair> known = scored.stream()
                .collect(Collectors.toMap(pair -> ScoredPair.key(pair.one(), pair.other()), Function.identity()));
        long[] pairs = CandidatePairs.of(next);
        List<ScoredPair> found = Arrays.stream(pairs)
                .parallel()
                .mapToObj(pair -> {
                    int one = (int) (pair >>> 32);
                    int other = (int) pair;
                    long then = before[one] < 0 || before[other] < 0 ? -1 : ScoredPair.key(before[one], before[other]);
                    return then >= 0 && Arrays.binarySearch(candidates, then) >= 0
                            ? Optional.ofNullable(known.get(then)).map(pairBefore -> pairBefore.at(one, other))
                            : compared(next, one, other);
                })
                .flatMap(Optional::stream)
                .toList();
        return new PairScores(next.stream().map(ComparedListing::state).toList(), pairs, found);
    }

    /** For each listing its position in this state, or -1 if it is new or anything that is compared has changed. */
    private int[] positionsBefore(List<ComparedListing> next) {
        Map<ListingRef, Integer> positions = new HashMap<>();
        for (int i = 0; i < listings.size(); i++) {
            positions.put(listings.get(i).listing().ref(), i);
        }
        return next.stream()
                .mapToInt(listing -> {
                    int then = positions.getOrDefault(listing.ref(), -1);
                    return then >= 0 && listing.isComparedLike(listings.get(then)) ? then : -1;
                })
                .toArray();
    }

    private static Optional<ScoredPair> compared(List<ComparedListing> listings, int one, int other) {
        PairComparison comparison = PairComparison.of(listings.get(one), listings.get(other));
        double score = comparison.score();
        return score < JoinFeature.POSSIBLE
                ? Optional.empty()
                : Optional.of(new ScoredPair(
                        one, other, score, comparison.contradicts(), comparison.isProvenByNumber(), comparison.join()));
    }
}
