package dossier.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands around cells that hold a delimiter. */
public enum Quote {
    DOUBLE('"'),
    SINGLE('\''),
    /** Quotation marks are part of the text; no cell holds a delimiter. */
    NONE('\uFFFF');

    private final char sign;

    Quote(char sign) {
        this.sign = sign;
    }

    /** Of {@link #NONE} one that no text has. */
    char sign() {
        return sign;
    }

    /** By its name in any casing, or the sign itself. */
    public static Optional<Quote> of(String text) {
        return Arrays.stream(values())
                .filter(quote -> text.equals(String.valueOf(quote.sign))
                        || text.toUpperCase(Locale.ROOT).equals(quote.name()))
                .findFirst();
    }
}
