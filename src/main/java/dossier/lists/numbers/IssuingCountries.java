package dossier.lists.numbers;

import dossier.lists.Country;
import dossier.lists.CountryCodes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** IssuingCountries as they stand beside numbers: by name, by adjective ("Iranian"), by code of two or three letters. */
public final class IssuingCountries {

    public static final Country NONE = new Country("", "");

    private static final int MOST_WORDS = 6;
    private static final Pattern WORD_END = Pattern.compile("(?<=[\\p{L}.'])(?=[^\\p{L}.']|$)");
    private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}.'])(?=\\p{L})");
    private static final Pattern ARTICLE =
            Pattern.compile("^[\\s('\"]*(?:an?\\s|the\\s|by\\s+the\\s)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISSUED_BY = Pattern.compile(
            "\\bissued\\s+(?:in|by)\\s+(?:the\\s+)?(\\p{Lu}[^,;:()\\d]*?)\\s*(?:[.;:()]|$|\\bon\\b|(?=,?\\s*(?:expir|valid|issue)))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_DASH = Pattern.compile("\\s[–—-]\\s*(\\p{Lu}[^,;:()\\d–—-]*?)\\s*$");

    private static final IssuingCountries STANDARD = new IssuingCountries();

    private final CountryCodes names = CountryCodes.standard();
    private final Map<String, String> codes = new HashMap<>();

    private IssuingCountries() {
        for (String two : Locale.getISOCountries()) {
            String lower = two.toLowerCase(Locale.ROOT);
            codes.put(two, lower);
            try {
                codes.put(new Locale("", two).getISO3Country(), lower);
            } catch (MissingResourceException noThreeLetters) {
                codes.remove("");
            }
        }
    }

    public static IssuingCountries standard() {
        return STANDARD;
    }

    /** The country that the whole text names. */
    public Optional<Country> of(String text) {
        String plain = text.strip().replaceAll("^[\\s.()\\[\\]'\"]+|[\\s()\\[\\]'\";,]+$", "");
        if (plain.isEmpty() || plain.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Optional<String> code = names.codeOf(plain).filter(found -> !found.isEmpty());
        return code.or(() -> Optional.ofNullable(codes.get(plain)))
                .map(found -> new Country(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain, found));
    }

    /** The longest country with which a text begins, as whole words. */
    public Optional<Country> beginningOf(String text) {
        Matcher end = WORD_END.matcher(text);
        Optional<Country> longest = Optional.empty();
        for (int words = 0; words < MOST_WORDS && end.find(); words++) {
            String beginning = text.substring(0, end.start());
            Optional<Country> known = longest;
            longest = byName(beginning).or(() -> known);
        }
        return longest;
    }

    /** The longest country with which a text ends, as whole words. */
    public Optional<Country> endOf(String text) {
        String plain = text.stripTrailing();
        Matcher start = WORD_START.matcher(plain);
        int from = plain.length();
        Optional<Country> longest = Optional.empty();
        while (start.find()) {
            if (plain.length() - start.start() <= 60 && longest.isEmpty()) {
                longest = byName(plain.substring(start.start()));
                from = start.start();
            }
        }
        return from < plain.length() ? longest : Optional.empty();
    }

    private Optional<Country> byName(String text) {
        return names.codeOf(text).filter(code -> !code.isEmpty()).map(code -> new Country(text, code));
    }

    /**
     * The country that issued a document, from what a list writes beside its number: {@code (Afghan)}, {@code Yemeni. Issued on
     * 12 May 1999}, {@code Issued in Jordan}, {@code German provisional}, {@code NIF – Haiti}. A town says where a document was
     * handed out, a consulate mostly, and not by whom: {@code issued in Milan, Italy}.
     */
    public Optional<Country> issuerIn(String remark) {
        String plain = ARTICLE.matcher(remark).replaceFirst("");
        Optional<Country> begins = of(plain).or(() -> beginningOf(plain));
        if (begins.isPresent()) {
            return begins;
        }
        Matcher issued = ISSUED_BY.matcher(remark);
        if (issued.find()) {
            return of(issued.group(1));
        }
        Matcher dash = AFTER_DASH.matcher(remark);
        return dash.find() ? of(dash.group(1)) : Optional.empty();
    }
}
