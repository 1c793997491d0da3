package dossier.analysis;

import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import dossier.screening.Stamp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stored analysis computed again from the snapshots that it was made from.
 *
 * @param analysedAt when the analysis was made
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
     * @param name of the party, as the article has it
     * @param listing which listing
     * @param before what the stored analysis says; empty if it has no such hit
     * @param now what is computed now; empty if there is no such hit
     */
    public record Difference(String name, ListingRef listing, Optional<Verdict> before, Optional<Verdict> now) {}

    /**
     * What is to be done with a hit.
     *
     * @param band its band
     * @param score its score, 0 to 1
     */
    public record Verdict(Band band, double score) {}

    public Replay {
        missing = List.copyOf(missing);
        differences = List.copyOf(differences);
    }

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
