/**
 * Says what the dates and the absence of listings prove about one claim.
 * Does not read text and does not put anything into words.
 */
@NullMarked
package dossier.claims.verdict;

import org.jspecify.annotations.NullMarked;
