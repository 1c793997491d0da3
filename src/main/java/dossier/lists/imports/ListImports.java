package dossier.lists.imports;

import java.io.IOException;

/** Brings publications in: all or nothing, one import of a list at a time over all copies of the service. */
public class ListImports {

    /**
     * Runs an import to its end.
     *
     * @return the report; a refusal is a report too
     * @throws ImportRunningException if one of the same list is running
     * @throws IllegalArgumentException if there is no such list
     * @throws IOException if a file cannot be read or the disk is full
     */
    public ImportReport run(ImportRequest request) throws IOException {
        throw new UnsupportedOperationException("not yet: " + request.list());
    }
}
