/**
 * Reads a table of parties as callers send it: detects how it is written and what its columns mean, and reads on
 * after a row that it cannot read. Plain Java; knows nothing of screening or HTTP.
 */
@NullMarked
package dossier.tables;

import org.jspecify.annotations.NullMarked;
