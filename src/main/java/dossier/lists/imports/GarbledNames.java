package dossier.lists.imports;

import dossier.lists.Listing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names whose letters were read in another encoding than they were written in.
 *
 * @param count how many
 * @param names how many names there are at all
 * @param example the first of them
 */
record GarbledNames(int count, int names, Optional<String> example) {

    /** The second half of a letter in UTF-8, as ISO 8859-1 or Windows-1252 shows it. */
    private static final String LATIN_HALF =
            "[\\x{80}-\\x{BF}\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013\\u2014\\u2018-\\u201A"
                    + "\\u201C-\\u201E\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203A\\u20AC\\u2122]";

    /** The same as Windows-1251 shows it. */
    private static final String CYRILLIC_HALF =
            "[\\x{A0}-\\x{BF}\\u0401-\\u040F\\u0451-\\u045F\\u0490\\u0491\\u2013\\u2014\\u2018-\\u201A\\u201C-\\u201E"
                    + "\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203A\\u20AC\\u2116\\u2122]";

    private static final Pattern GARBLED = Pattern.compile(String.join(
            "|",
            "[\\x{C2}-\\x{DF}]" + LATIN_HALF, // "JosÃ©", "Ð\u0098Ð²Ð°Ð½": UTF-8 read as Latin
            "[\\x{E0}-\\x{EF}]" + LATIN_HALF + "{2}", // "å¼\u00A0": the same of a letter of three bytes
            "(?:[\\u0420\\u0421]" + CYRILLIC_HALF + "){2}", // "РРІР°РЅ": UTF-8 read as Windows-1251
            "[\\x{C0}-\\x{FF}]{4}", // "Èâàí": Windows-1251 read as Latin
            "\\x{FFFD}")); // what could not be read at all

    static GarbledNames among(List<Listing> listings) {
        List<String> names = listings.stream()
                .flatMap(listing -> listing.names().stream())
                .map(name -> name.text())
                .toList();
        List<String> garbled = names.stream().filter(GarbledNames::isGarbled).toList();
        return new GarbledNames(garbled.size(), names.size(), garbled.stream().findFirst());
    }

    static boolean isGarbled(String name) {
        return GARBLED.matcher(name).find();
    }

    /** From 0 to 1. */
    double share() {
        return names == 0 ? 0 : (double) count / names;
    }
}
