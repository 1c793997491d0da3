/**
 * Brings a publication of a list in: from a folder, an upload or the publisher, all or nothing, with a report.
 * Decides what is refused; the readers say what a file holds and the repository keeps it.
 */
@NullMarked
package dossier.lists.imports;

import org.jspecify.annotations.NullMarked;
