/**
 * The two lists of the United Kingdom: the UK Sanctions List of the FCDO and the Consolidated List of OFSI, which ended in
 * January 2026. Only {@link dossier.lists.KnownLists} names this room; reads files on disk and never fetches or stores.
 */
@NullMarked
package dossier.lists.uk;

import org.jspecify.annotations.NullMarked;
