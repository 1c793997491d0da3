package dossier.tables;

import dossier.lists.CountryCodes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Countries as tables give them: codes of two or three letters, and names in several languages. */
public final class CountryWords {

    /** The EU's code for a country that is not known. */
    private static final String UNKNOWN = "00";

    private static final Map<String, String> OTHERS = others();

    private CountryWords() {}

    /**
     * @return ISO 3166-1 alpha-2 in lower case; the empty string for words that stand for no single country; nothing if the
     *     words are not understood
     */
    public static Optional<String> codeOf(String cell) {
        String lower = cell.strip().toLowerCase(Locale.ROOT);
        if (lower.equals(UNKNOWN)) {
            return Optional.of("");
        }
        if (lower.matches("[a-z]{2}")) {
            return Optional.of(lower);
        }
        return Optional.ofNullable(OTHERS.get(lower))
                .or(() -> CountryCodes.standard().codeOf(cell));
    }

    private static Map<String, String> others() {
        Map<String, String> codes = new HashMap<>();
        List<Locale> languages =
                Stream.of("de", "fr", "es", "ru").map(Locale::new).toList();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            String lower = code.toLowerCase(Locale.ROOT);
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), lower);
            for (Locale language : languages) {
                codes.putIfAbsent(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), lower);
            }
        }
        return Map.copyOf(codes);
    }
}
