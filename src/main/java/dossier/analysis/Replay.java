package dossier.analysis;

import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import dossier.screening.Stamp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A stored answer computed again from the snapshots that it was made from.
 *
 * @param analysedAt when the answer was made
 * @param then what it was made from
 * @param now what it was computed from again
 * @param missing lists whose snapshot of then is not here any more; nothing is computed without them
 * @param differences hits that differ; empty if none does
 */
public record Replay(Instant analysedAt, Stamp then, Stamp now, List<ListCode> missing, List<Difference> differences) {

    /** Why the result may differ. */
    public enum Why {
        /** Nothing differs. */
        EQUAL,
        /** Another version of the engine gives another result. */
        ENGINE,
        /** The engine is the same; a setting that decides answers is another. */
        CONFIGURATION,
        /** Engine and settings are the same: what is known of the history of the lists has been completed since. */
        DATA,
        /** A snapshot of then is not here any more. */
        NOT_POSSIBLE
    }

    /**
     * A hit that differs.
     *
     * @param name of the party, as it was asked for or named
     * @param listing which listing
     * @param before what the stored answer says; empty if it has no such hit
     * @param now what is computed now; empty if there is no such hit
     */
    public record Difference(String name, ListingRef listing, Optional<Verdict> before, Optional<Verdict> now) {}

    /**
     * What a verdict is about.
     *
     * @param name of the party, as it was asked for or named
     * @param listing a listing that it may be
     */
    public record Subject(String name, ListingRef listing) implements Comparable<Subject> {

        @Override
        public int compareTo(Subject other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : listing.compareTo(other.listing);
        }
    }

    /**
     * What is to be done with a hit.
     *
     * @param band its band
     * @param score its score, 0 to 1
     */
    public record Verdict(Band band, double score) {

        private boolean isSameAs(Verdict other) {
            return band == other.band && Math.abs(score - other.score) < SAME;
        }
    }

    /** Scores that differ by less are the same: they are stored as decimal numbers. */
    private static final double SAME = 1e-9;

    public Replay {
        missing = List.copyOf(missing);
        differences = List.copyOf(differences);
    }

    /** The hits that differ, in their order. */
    public static List<Difference> differences(Map<Subject, Verdict> before, Map<Subject, Verdict> now) {
        TreeSet<Subject> subjects = new TreeSet<>(before.keySet());
        subjects.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Subject subject : subjects) {
            Optional<Verdict> was = Optional.ofNullable(before.get(subject));
            Optional<Verdict> is = Optional.ofNullable(now.get(subject));
            if (was.isEmpty() || is.isEmpty() || !was.get().isSameAs(is.get())) {
                differences.add(new Difference(subject.name, subject.listing, was, is));
            }
        }
        return differences;
    }

    /** Why the result may differ. */
    public Why why() {
        if (!missing.isEmpty()) {
            return Why.NOT_POSSIBLE;
        }
        if (differences.isEmpty()) {
            return Why.EQUAL;
        }
        if (!then.engine().equals(now.engine())) {
            return Why.ENGINE;
        }
        // what was stored before settings were kept cannot tell that they differ
        boolean configured =
                then.configuration().isEmpty() || then.configuration().equals(now.configuration());
        return configured ? Why.DATA : Why.CONFIGURATION;
    }
}
