package dossier.reviews;

/** Somebody else has decided a case since the caller looked at it; nothing was changed. */
public final class OtherVerdictException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ReviewVerdict other;

    OtherVerdictException(ReviewVerdict other) {
        super("another verdict was said meanwhile");
        this.other = other;
    }

    /** The verdict that was said meanwhile. */
    public ReviewVerdict other() {
        return other;
    }
}
