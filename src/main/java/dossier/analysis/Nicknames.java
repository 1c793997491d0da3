package dossier.analysis;

import dossier.lists.ListingRef;
import dossier.screening.Feature;
import dossier.screening.Hit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A name with and without the nickname in it: some lists know the nickname, to the others it is a strange word. */
final class Nicknames {

    private Nicknames() {}

    /** Of each listing the hit with the better score. */
    static List<Hit> better(List<Hit> without, List<Hit> with) {
        Map<ListingRef, Hit> best = new LinkedHashMap<>();
        without.forEach(hit -> best.put(hit.listing(), hit));
        with.stream()
                .filter(Nicknames::isKnown)
                .forEach(hit ->
                        best.merge(hit.listing(), hit, (one, other) -> other.score() > one.score() ? other : one));
        return List.copyOf(best.values());
    }

    /** "Mayo" is no misspelt "Mario". */
    private static boolean isKnown(Hit hit) {
        return hit.evidence().stream().noneMatch(evidence -> evidence.feature() == Feature.SPELLING_DIFFERS);
    }
}
