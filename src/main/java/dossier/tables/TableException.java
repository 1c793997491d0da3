package dossier.tables;

/** A table that cannot be asked as it is; the message says what its sender can do. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String detail;

    TableException(String parameter, String detail) {
        super(detail, null, false, false); // somebody's slip, not ours: no stack trace
        this.parameter = parameter;
        this.detail = detail;
    }

    /** What is wrong and what would be right. */
    public String detail() {
        return detail;
    }

    /** The parameter that would help. */
    public String parameter() {
        return parameter;
    }
}
