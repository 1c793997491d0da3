package dossier.articles;

/** This address is not read: it may not be, or what is there is no page. The message is for the person who gave it. */
public final class PageRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PageRefusedException(String detail) {
        super(detail);
    }
}
