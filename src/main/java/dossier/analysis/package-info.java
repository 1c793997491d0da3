/**
 * Puts the parts together for one article: mentions, screened against the lists, with what was so on the article's
 * day. Analyses are stored with their evidence and stamp, so that an old answer can be shown as it was made.
 */
@NullMarked
package dossier.analysis;

import org.jspecify.annotations.NullMarked;
