package dossier.web.tables;

/** Why a row of a table was not screened. */
public enum NotScreened {
    /** It has neither a name nor a number. */
    NO_NAME,
    /** Its name is longer than any name. */
    NAME_TOO_LONG,
    /** Its cells cannot be told apart, or are of another encoding. */
    UNREADABLE,
    /** One of its other cells is beyond what can be asked. */
    OTHER;

    /** "2 without a name". */
    public String inWords(long rows) {
        return rows
                + switch (this) {
                    case NO_NAME -> " without a name";
                    case NAME_TOO_LONG -> rows == 1 ? " name too long" : " names too long";
                    case UNREADABLE -> " that cannot be read";
                    case OTHER -> " with another cell that cannot be asked";
                };
    }
}
