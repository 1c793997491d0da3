package dossier.feeds;

/** The file is no feed that is read here. */
public final class FeedRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String detail;
    private final boolean tooLarge;

    private FeedRefusedException(String detail, boolean tooLarge) {
        super(detail);
        this.detail = detail;
        this.tooLarge = tooLarge;
    }

    static FeedRefusedException unreadable(String message) {
        return new FeedRefusedException(message, false);
    }

    static FeedRefusedException tooLarge(String message) {
        return new FeedRefusedException(message, true);
    }

    /** Why it is refused. */
    public String detail() {
        return detail;
    }

    /** Whether it is refused for its size alone. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
