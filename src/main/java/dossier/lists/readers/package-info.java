/**
 * From the publishers' CSV files to {@link dossier.lists.Listing}s: one reader a list format, and the one table of known
 * lists. Reads files that are already on disk; never fetches, stores or decides whether to publish.
 */
@NullMarked
package dossier.lists.readers;

import org.jspecify.annotations.NullMarked;
