package dossier.articles;

/** This address is not read: it may not be, or what is there is no page. The detail is for the person who gave it. */
public final class PageRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    public PageRefusedException(String detail) {
        super(detail);
        this.detail = detail;
    }

    /** Why, in words. */
    public String detail() {
        return detail;
    }
}
