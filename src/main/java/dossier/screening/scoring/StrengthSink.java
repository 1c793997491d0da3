package dossier.screening.scoring;

import dossier.screening.Feature;

/** Takes how strongly features are present, one after the other. */
interface StrengthSink {

    /** @param strength 0 where it is absent; 1, for most features the highest, where it is fully present */
    void put(Feature feature, double strength);

    default void put(Feature feature, boolean present) {
        put(feature, present ? 1 : 0);
    }
}
