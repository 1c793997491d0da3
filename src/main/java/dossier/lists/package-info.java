/**
 * What a published sanctions list says: listings, their names and facts, and the snapshots they were published in.
 * Knows nothing of files, names matching or HTTP; text that a list leaves out is the empty string, never null.
 */
@NullMarked
package dossier.lists;

import org.jspecify.annotations.NullMarked;
