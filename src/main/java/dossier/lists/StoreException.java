package dossier.lists;

/** The database is away or refused a statement; try again later. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param doing what was being done
     * @param cause what the database said
     */
    public StoreException(String doing, Throwable cause) {
        super(doing + ": " + cause.getMessage(), cause);
    }
}
