/**
 * Reads feeds of news (RSS, RDF, Atom) out of a file that was given. Fetches nothing: what an entry only points to stays unread.
 * Writes the feeds of ours that others read.
 */
@NullMarked
package dossier.feeds;

import org.jspecify.annotations.NullMarked;
