package dossier.profiles;

/** What was to be decided makes no sense for the profiles as they are; nothing was kept. */
public final class DecisionRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final boolean conflict;

    /**
     * @param field which part of the request is meant
     * @param why what is wrong with it
     */
    DecisionRefusedException(String field, String why) {
        this(field, why, false);
    }

    private DecisionRefusedException(String field, String why, boolean conflict) {
        super(why);
        this.field = field;
        this.conflict = conflict;
    }

    /** What was to be decided contradicts an earlier decision, which must be undone first. */
    static DecisionRefusedException conflict(String field, String why) {
        return new DecisionRefusedException(field, why, true);
    }

    /** Which part of the request is meant. */
    public String field() {
        return field;
    }

    /** Whether an earlier decision is in the way; otherwise the request is wrong by itself. */
    public boolean isConflict() {
        return conflict;
    }

    /** What is wrong with it. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
