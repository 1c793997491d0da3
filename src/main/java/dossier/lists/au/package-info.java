/**
 * The consolidated list of Australia. Only {@link dossier.lists.KnownLists} names this room; reads files on disk and never fetches or stores.
 */
@NullMarked
package dossier.lists.au;

import org.jspecify.annotations.NullMarked;
