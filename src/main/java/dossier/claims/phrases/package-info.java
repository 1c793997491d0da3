/**
 * Finds where a noun phrase, a list of names or a group of authorities begins and ends in a sentence, and whom it means.
 * Does not know the rules.
 */
@NullMarked
package dossier.claims.phrases;

import org.jspecify.annotations.NullMarked;
