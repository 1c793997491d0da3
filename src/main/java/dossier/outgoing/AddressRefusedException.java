package dossier.outgoing;

/** An address that may not be called; the message says why, for who named it. */
public final class AddressRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    AddressRefusedException(String detail) {
        super(detail);
        this.detail = detail;
    }

    /** Why, in words for who named the address. */
    public String detail() {
        return detail;
    }
}
