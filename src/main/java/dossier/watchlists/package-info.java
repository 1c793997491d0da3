/**
 * Tables of customers that are kept, and which listings each customer may be. Does not compare anybody with the lists itself:
 * {@code dossier.rescreening} does.
 */
@NullMarked
package dossier.watchlists;

import org.jspecify.annotations.NullMarked;
