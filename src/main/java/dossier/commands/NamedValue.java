package dossier.commands;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What is given as {@code name=value}.
 *
 * @param name before the first equals sign
 * @param value after it
 */
record NamedValue(String name, String value) {

    /** Reads one from a command line. */
    static final class Converter implements ITypeConverter<NamedValue> {

        @Override
        public NamedValue convert(String given) {
            int sign = given.indexOf('=');
            if (sign < 1) {
                throw new TypeConversionException("'" + given + "' must be written as name=value");
            }
            return new NamedValue(given.substring(0, sign), given.substring(sign + 1));
        }
    }
}
