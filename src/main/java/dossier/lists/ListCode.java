package dossier.lists;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * The code of a list, e.g. {@code us-ofac-sdn}: part of every address and reference. Says nothing about whether we know
 * such a list; {@link KnownLists} does.
 *
 * @param value words in lower case, joined by hyphens
 */
public record ListCode(String value) implements Comparable<ListCode> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,9}");

    public ListCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException(
                    "not the code of a list (words in lower case, joined by hyphens): '" + value + "'");
        }
    }

    /**
     * The code of that text.
     *
     * @throws IllegalArgumentException if no list can have it
     */
    @JsonCreator
    public static ListCode of(String text) {
        return new ListCode(text);
    }

    /** Whether a text has the form of a code. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(ListCode other) {
        return value.compareTo(other.value);
    }

    /** The plain text, in JSON and everywhere else. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
