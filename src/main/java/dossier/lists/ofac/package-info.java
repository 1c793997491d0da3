/**
 * The two lists of OFAC, the sanctions office of the US Treasury: {@link dossier.lists.ofac.OfacReader} reads four files a
 * list. Only {@link dossier.lists.KnownLists} names this room; reads files that are on disk and never fetches or stores.
 */
@NullMarked
package dossier.lists.ofac;

import org.jspecify.annotations.NullMarked;
