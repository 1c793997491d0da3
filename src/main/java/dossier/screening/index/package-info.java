/**
 * All listed names in memory: rows of names, and from every word, spelling and abbreviation to the rows that hold it.
 * Immutable once built. Scores nothing and knows no query.
 */
@NullMarked
package dossier.screening.index;

import org.jspecify.annotations.NullMarked;
