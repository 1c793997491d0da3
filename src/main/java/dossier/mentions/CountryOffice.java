package dossier.mentions;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The highest office of a country, as a text says it: "Russian president".
 *
 * @param surface as written
 * @param office the office alone, lower case
 * @param country ISO 3166-1 alpha-2, lower case
 * @param countryNames names and adjectives of that country, lower case
 */
public record CountryOffice(String surface, String office, String country, List<String> countryNames) {

    public CountryOffice {
        countryNames = List.copyOf(countryNames);
    }

    /** Whether a list's words for a position say this very office: "President of the Russian Federation". */
    public boolean isSaidBy(String position) {
        String said = position.toLowerCase(Locale.ROOT);
        return countryNames.stream().anyMatch(name -> {
            String title = Pattern.quote(office) + "\\s+of\\s+(the\\s+)?" + Pattern.quote(name) + "\\b";
            String before = Pattern.quote(name) + "\\s+" + Pattern.quote(office) + "\\b";
            // "Vice President of", "advisor to the President of", "wife of the President of" are other offices
            Pattern own =
                    Pattern.compile("(^|[;,.()]|\\d)\\s*((current|former|the)\\s+)*(" + title + "|" + before + ")");
            return own.matcher(said).find();
        });
    }
}
