package dossier.articles;

/** The text is longer than this service reads. */
public final class ArticleTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int characters;
    private final int limit;

    public ArticleTooLongException(int characters, int limit) {
        super("text has " + characters + " characters, at most " + limit + " are read");
        this.characters = characters;
        this.limit = limit;
    }

    /** Length of the text that was sent, in UTF-16 code units. */
    public int characters() {
        return characters;
    }

    /** Most that is read, in UTF-16 code units. */
    public int limit() {
        return limit;
    }
}
