package dossier.lists.imports;

import dossier.lists.imports.Refusal.Reason;

/** Ends an import that is not to be published; becomes its report. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Reason reason, String file, String detail) {
        this(new Refusal(reason, file, 0, detail));
    }

    RefusedException(Refusal refusal) {
        super(refusal.detail());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
