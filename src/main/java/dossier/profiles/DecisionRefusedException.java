package dossier.profiles;

/** What was to be decided makes no sense for the listings as they are; nothing was kept. */
public final class DecisionRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field which part of the request is meant
     * @param why what is wrong with it
     */
    DecisionRefusedException(String field, String why) {
        super(why);
        this.field = field;
    }

    /** Which part of the request is meant. */
    public String field() {
        return field;
    }

    /** What is wrong with it. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
