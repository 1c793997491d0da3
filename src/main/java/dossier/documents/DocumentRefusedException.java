package dossier.documents;

/** A file from which no text can be taken. */
public final class DocumentRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final String detail;

    DocumentRefusedException(String detail) {
        super(detail);
        this.detail = detail;
    }

    DocumentRefusedException(String detail, Throwable cause) {
        super(detail, cause);
        this.detail = detail;
    }

    /** Why, and what to do, for whoever sent it. */
    public String detail() {
        return detail;
    }
}
