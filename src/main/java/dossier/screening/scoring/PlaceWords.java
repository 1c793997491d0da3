package dossier.screening.scoring;

import dossier.names.NameToken;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which place a word of an organisation's name is: "Estonia", "north". */
final class PlaceWords {

    /** English names of one word; what names write otherwise stands in the table of organisations' words. */
    private static final Map<String, String> COUNTRIES = countries();

    private PlaceWords() {}

    /** What the word stands for, equal for all words of one place; empty if it is no place. */
    static String of(NameToken token) {
        return token.isPlace() ? token.meaning() : COUNTRIES.getOrDefault(token.latin(), "");
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            if (name.chars().allMatch(Character::isLetter)) {
                countries.put(name.toLowerCase(Locale.ROOT), code);
            }
        }
        return Map.copyOf(countries);
    }
}
