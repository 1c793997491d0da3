/**
 * Decides which of the listings that screening found a party of an article may be: the judges of whole names and of bare
 * surnames, and which listings are one person's. Knows names, listings and context; never the text itself.
 */
@NullMarked
package dossier.analysis.judging;

import org.jspecify.annotations.NullMarked;
