/**
 * From a publisher's file to the values of a listing, for every list alike: bytes, records, columns, cells, and the
 * {@link dossier.lists.csv.ListingDraft} that puts rows together. Knows no publisher; says of every value where it stood.
 */
@NullMarked
package dossier.lists.csv;

import org.jspecify.annotations.NullMarked;
