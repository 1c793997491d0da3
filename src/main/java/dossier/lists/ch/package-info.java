/**
 * The sanctions list of Switzerland, as the State Secretariat for Economic Affairs publishes it. Only {@link dossier.lists.KnownLists} names
 * this room; reads files on disk and never fetches or stores.
 */
@NullMarked
package dossier.lists.ch;

import org.jspecify.annotations.NullMarked;
