/**
 * Asks a name, with whatever else is known, against the names of all active snapshots, which it holds in memory.
 * A score comes from the evidence and from nothing else. Answers without the database.
 */
@NullMarked
package dossier.screening;

import org.jspecify.annotations.NullMarked;
