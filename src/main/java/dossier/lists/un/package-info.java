/**
 * The consolidated list of the United Nations Security Council. Only {@link dossier.lists.KnownLists} names this room; reads files on disk
 * and never fetches or stores.
 */
@NullMarked
package dossier.lists.un;

import org.jspecify.annotations.NullMarked;
