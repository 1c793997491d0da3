package dossier.lists;

import dossier.text.WordTable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What lists and people write for a country, and which country it is. Reads the table {@code countries.tsv} beside the
 * lists; besides, every country's plain English name is known.
 */
public final class CountryCodes {

    private static final String TABLE = "/dossier/lists/countries.tsv";

    /** The table's mark for a place that no single code stands for. */
    private static final String NO_SINGLE_CODE = "?";

    /** The table's mark for words such as "unknown". */
    private static final String NOT_KNOWN = "-";

    /** Also the spaces that do not show: no-break, zero-width, byte order mark. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\u200b\\ufeff]+");

    private static final CountryCodes STANDARD = new CountryCodes();

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> known;

    private CountryCodes() {
        for (WordTable.Row row : WordTable.withHeading(TABLE).rows()) {
            codes.put(row.cell("text"), row.cell("code"));
        }
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            codes.putIfAbsent(key(name), code.toLowerCase(Locale.ROOT));
        }
        known = codes.values().stream().filter(code -> !isMark(code)).collect(Collectors.toUnmodifiableSet());
    }

    /** The table that ships with the service. */
    public static CountryCodes standard() {
        return STANDARD;
    }

    /**
     * @param text as a list writes it, in any casing, with or without a full stop
     * @return ISO 3166-1 alpha-2 in lower case; the empty string for a place that no single code stands for, or for words
     *     such as "unknown"; nothing if the text is not in the table
     */
    public Optional<String> codeOf(String text) {
        return Optional.ofNullable(codes.get(key(text))).map(code -> isMark(code) ? "" : code);
    }

    /** Whether it is a code that stands for a country: ISO 3166-1 alpha-2, or one that the lists use besides. Any casing. */
    public boolean isCode(String code) {
        return known.contains(code.toLowerCase(Locale.ROOT));
    }

    /** Whether the text is in the table as words that say that no country is known. */
    public boolean saysNothing(String text) {
        return NOT_KNOWN.equals(codes.get(key(text)));
    }

    private static boolean isMark(String code) {
        return code.equals(NO_SINGLE_CODE) || code.equals(NOT_KNOWN);
    }

    private static String key(String text) {
        String key = SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return key.endsWith(".") ? key.substring(0, key.length() - 1).strip() : key;
    }
}
