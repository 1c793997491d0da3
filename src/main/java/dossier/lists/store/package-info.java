/**
 * Lists in PostgreSQL: snapshots and versions of listings, written by one import at a time and read by all. Others ask the
 * repositories of {@link dossier.lists}; only the import opens a {@link dossier.lists.store.SnapshotDraft}. Decides nothing.
 */
@NullMarked
package dossier.lists.store;

import org.jspecify.annotations.NullMarked;
