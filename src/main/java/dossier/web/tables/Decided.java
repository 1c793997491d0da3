package dossier.web.tables;

import dossier.reviews.ReviewVerdict;

import java.util.Optional;

/** What people decided on the hits of a table. */
interface Decided {

    /** The last verdict on a hit, whether it holds or not. */
    Optional<ReviewVerdict> on(AnsweredRow row, AnsweredHit hit);

    /** Whether it could be asked what people decided. */
    boolean isKnown();
}
