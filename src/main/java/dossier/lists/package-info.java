/**
 * What a published sanctions list says: listings, their names and facts, the snapshots they were published in, and
 * {@link dossier.lists.KnownLists}, the one table of lists. The values here use none of the rooms below and know nothing of
 * matching or HTTP; text that a list leaves out is the empty string, never null.
 */
@NullMarked
package dossier.lists;

import org.jspecify.annotations.NullMarked;
