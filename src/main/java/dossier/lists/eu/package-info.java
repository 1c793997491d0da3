/**
 * The consolidated list of the European Union, as its FSF service publishes it. Only {@link dossier.lists.KnownLists} names
 * this room; reads a file that is on disk and never fetches or stores.
 */
@NullMarked
package dossier.lists.eu;

import org.jspecify.annotations.NullMarked;
