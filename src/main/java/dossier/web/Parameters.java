package dossier.web;

import java.util.Optional;

/** Query parameters that are numbers or may be left out. */
final class Parameters {

    private Parameters() {}

    /** A parameter that is there and not blank. */
    static Optional<String> given(Optional<String> value) {
        return value.filter(text -> !text.isBlank());
    }

    /** A whole number within bounds, or the usual one. */
    static int number(String name, Optional<String> value, int usual, int least, int most, Checks checks) {
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

    /** Yes or no; no where it is left out. */
    static boolean flag(String name, Optional<String> value, Checks checks) {
        String said = given(value).orElse("false");
        if (!said.equals("true") && !said.equals("false")) {
            checks.wrong(name, name + " must be true or false");
        }
        return said.equals("true");
    }
}
