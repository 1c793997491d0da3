/**
 * The list of Canada's autonomous sanctions. Only {@link dossier.lists.KnownLists} names this room; reads files on disk and never fetches or
 * stores.
 */
@NullMarked
package dossier.lists.ca;

import org.jspecify.annotations.NullMarked;
