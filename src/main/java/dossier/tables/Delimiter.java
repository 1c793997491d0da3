package dossier.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands between two cells. In the order in which they are tried. */
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** By its name in any casing, or the sign itself. */
    public static Optional<Delimiter> of(String text) {
        return Arrays.stream(values())
                .filter(delimiter -> text.equals(String.valueOf(delimiter.sign))
                        || text.toUpperCase(Locale.ROOT).equals(delimiter.name()))
                .findFirst();
    }
}
