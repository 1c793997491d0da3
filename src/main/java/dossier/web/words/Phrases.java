package dossier.web.words;

import dossier.lists.PartialDate;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small parts that sentences are made of: clauses, quotations, enumerations, dates and countries in words. */
final class Phrases {

    /** A list's office or remark can be a paragraph; a sentence shows how it begins. */
    private static final int LONGEST_QUOTATION = 120;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");

    /** Countries that English gives an article, and those that the locale data calls by a label instead of a name. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("us", "the United States"),
            Map.entry("gb", "the United Kingdom"),
            Map.entry("eu", "the European Union"),
            Map.entry("un", "the United Nations"),
            Map.entry("ae", "the United Arab Emirates"),
            Map.entry("nl", "the Netherlands"),
            Map.entry("ph", "the Philippines"),
            Map.entry("bs", "the Bahamas"),
            Map.entry("ky", "the Cayman Islands"),
            Map.entry("mh", "the Marshall Islands"),
            Map.entry("vg", "the British Virgin Islands"),
            Map.entry("cf", "the Central African Republic"),
            Map.entry("do", "the Dominican Republic"),
            Map.entry("cd", "the Democratic Republic of the Congo"),
            Map.entry("cg", "the Republic of the Congo"),
            Map.entry("ps", "the Palestinian territories"),
            Map.entry("ba", "Bosnia and Herzegovina"),
            Map.entry("hk", "Hong Kong"),
            Map.entry("mo", "Macau"),
            Map.entry("mm", "Myanmar"));

    private Phrases() {}

    /** A clause as a sentence: with a capital and one full stop. */
    static String sentence(String clause) {
        String tidy = SPACES.matcher(clause).replaceAll(" ").strip();
        String capital = tidy.substring(0, 1).toUpperCase(Locale.ROOT) + tidy.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    /** A name, as it stands, with nothing that could close a quotation around it. */
    static String name(String value) {
        String plain = SPACES.matcher(QUOTES.matcher(value).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return plain.length() <= LONGEST_QUOTATION
                ? plain
                : plain.substring(0, LONGEST_QUOTATION).strip() + "…";
    }

    /** Words of a text or a list that are no name. */
    static String quoted(String value) {
        return "“" + name(value) + "”";
    }

    /** One name, or both where they are not the same: {@code Sechin and SECHIN}. */
    static String both(String one, String other) {
        return one.equals(other) || other.isEmpty()
                ? name(one)
                : one.isEmpty() ? name(other) : name(one) + " and " + name(other);
    }

    /** {@code A, B and C}. */
    static String enumeration(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    /** {@code ir qa} as {@code Iran and Qatar}; a code of no country stays as it is. */
    static String countries(String codes) {
        return countries(Arrays.stream(codes.split("[ ,]+"))
                .filter(code -> !code.isEmpty())
                .toList());
    }

    static String countries(List<String> codes) {
        return enumeration(codes.stream().map(Phrases::country).collect(Collectors.toCollection(ArrayList::new)));
    }

    private static String country(String code) {
        return COUNTRIES.getOrDefault(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH));
    }

    /** {@code 1961-04-24} as {@code 24 April 1961}; what is no such date stays as it is. */
    static String date(String value) {
        try {
            return PartialDate.parse(value).inWords();
        } catch (DateTimeException noDate) {
            return value.replace("/", " to ");
        }
    }
}
