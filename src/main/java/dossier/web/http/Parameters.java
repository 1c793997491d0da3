package dossier.web.http;

import java.util.Optional;
import java.util.function.Function;

/** Query parameters that are numbers or may be left out. */
public final class Parameters {

    private Parameters() {}

    /** A parameter that is there and not blank. */
    public static Optional<String> given(Optional<String> value) {
        return value.filter(text -> !text.isBlank());
    }

    /** A whole number within bounds, or the usual one. */
    public static int number(String name, Optional<String> value, int usual, int least, int most, Checks checks) {
        if (given(value).isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value.orElseThrow());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        checks.wrong(name, name + " must be a whole number from " + least + " to " + most);
        return usual;
    }

    /** Where an earlier answer ended, as it said itself; 0 for the beginning. */
    public static long cursor(Optional<String> value, Checks checks) {
        Optional<String> read = given(value);
        if (read.filter(text -> !text.matches("\\d{1,18}")).isPresent()) {
            checks.wrong("cursor", "cursor must be the next of an earlier answer");
            return 0;
        }
        return read.map(Long::parseLong).orElse(0L);
    }

    /** A number that may be left out; its bounds are for others to check. */
    public static <N extends Number> Optional<N> parsed(
            String name, Optional<String> value, Function<String, N> read, Checks checks) {
        try {
            return given(value).map(read);
        } catch (NumberFormatException notANumber) {
            checks.wrong(name, name + " must be a number");
            return Optional.empty();
        }
    }

    /** Yes or no; no where it is left out. */
    public static boolean flag(String name, Optional<String> value, Checks checks) {
        String said = given(value).orElse("false");
        if (!said.equals("true") && !said.equals("false")) {
            checks.wrong(name, name + " must be true or false");
        }
        return said.equals("true");
    }
}
