/**
 * The export control lists of the United States in the Consolidated Screening List. Only {@link dossier.lists.KnownLists} names this room;
 * reads files on disk and never fetches or stores.
 */
@NullMarked
package dossier.lists.csl;

import org.jspecify.annotations.NullMarked;
