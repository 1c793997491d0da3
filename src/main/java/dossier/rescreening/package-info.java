/**
 * Compares kept customers and stored articles with what changed on the lists, and says in alerts what that means for them. One copy of
 * the service does so at a time.
 */
@NullMarked
package dossier.rescreening;

import org.jspecify.annotations.NullMarked;
