package dossier.tables;

import java.util.Arrays;
import java.util.Optional;

/** What a table of parties may say of a party. */
public enum Column {
    ID("id"),
    NAME("name"),
    KIND("kind"),
    BIRTH_DATE("birthDate"),
    COUNTRIES("countries"),
    GENDER("gender"),
    POSITION("position"),
    IDENTIFIERS("identifiers");

    private static final String SUFFIX = "Column";

    private final String label;

    Column(String label) {
        this.label = label;
    }

    /** What callers call it: {@code birthDate}. */
    public String label() {
        return label;
    }

    /** The parameter that says which columns of a table it is: {@code birthDateColumn}. */
    public String parameter() {
        return label + SUFFIX;
    }

    /** Whether several columns of a table may belong to it; of the others the first one counts. Of birth dates the first that is given does. */
    boolean takesSeveral() {
        return this == COUNTRIES || this == POSITION || this == IDENTIFIERS || this == BIRTH_DATE;
    }

    /** The column that a parameter is about. */
    public static Optional<Column> ofParameter(String parameter) {
        return Arrays.stream(values())
                .filter(column -> column.parameter().equals(parameter))
                .findFirst();
    }

    /** Whether a parameter looks as if it meant a column. */
    public static boolean isParameter(String parameter) {
        return parameter.endsWith(SUFFIX);
    }
}
