package dossier.commands;

/** A command cannot go on, for a reason that the person at the terminal can read and act on. */
final class CommandFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    CommandFailedException(String why) {
        super(why);
    }

    CommandFailedException(String why, Throwable cause) {
        super(why, cause);
    }

    /** Why, in a sentence. */
    String why() {
        return String.valueOf(getMessage());
    }
}
