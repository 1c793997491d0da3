package dossier.lists.imports;

import dossier.lists.ListCode;

/** An import of the same list is running, here or in another copy of the service. */
public final class ImportRunningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportRunningException(ListCode list) {
        super("an import of " + list + " is already running");
    }
}
