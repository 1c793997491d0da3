/**
 * The one way from two names and the facts of their bearers to features, evidence and a score. Knows two parties at a time,
 * no index and no query.
 */
@NullMarked
package dossier.screening.scoring;

import org.jspecify.annotations.NullMarked;
