/**
 * Says why one listing is or is not a hit, by following the query through the very steps of a screening. Never changes an
 * answer.
 */
@NullMarked
package dossier.screening.explain;

import org.jspecify.annotations.NullMarked;
