package dossier.articles;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the language of a text from its letters and its small words. Says nothing rather than something doubtful: who takes
 * English for another language loses the names that only the model finds.
 */
public final class TextLanguage {

    /** The first pages say it; the rest only costs time. */
    private static final int READ = 10_000;

    /** Three different small words, e.g. "der", "am" and "dass": names alone ("de la Cruz") bring one or two. */
    private static final int LEAST_WORDS = 3;

    /** "und" and "nicht" are German only and count one each; "in" is a word of many languages and counts for little. */
    private static final double LEAST_WEIGHT = 2;

    /** Ordinary text has a third of small words, a list of names hardly any. */
    private static final double LEAST_SHARE = 0.05;

    /** Czech in Slovak quotation, or the other way round, stays open. */
    private static final double LEAD = 1.3;

    /** Japanese mixes its own letters with Chinese ones; Chinese does not. */
    private static final double LEAST_KANA = 0.1;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Scripts that one language is written in, as far as news go. */
    private static final Map<UnicodeScript, String> OF_ONE = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.DEVANAGARI, "hi");

    /** The language that most texts in these letters are in, where the words leave it open. */
    private static final Map<UnicodeScript, String> MOST_LIKELY =
            Map.of(UnicodeScript.CYRILLIC, "ru", UnicodeScript.ARABIC, "ar");

    private static final Map<String, List<String>> LANGUAGES_OF_WORD = LanguageWords.read();

    private TextLanguage() {}

    /** ISO 639-1 code of the text's language; empty if it is not plain. */
    public static Optional<String> of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), READ));
        Map<UnicodeScript, Integer> letters = letters(beginning);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return Optional.empty();
        }
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int eastAsian = kana + letters.getOrDefault(UnicodeScript.HAN, 0);
        if (eastAsian * 2 > all) {
            return Optional.of(kana > eastAsian * LEAST_KANA ? "ja" : "zh");
        }
        return letters.entrySet().stream()
                .filter(script -> script.getValue() * 2 > all)
                .findFirst()
                .flatMap(script -> inScript(script.getKey(), beginning));
    }

    private static Optional<String> inScript(UnicodeScript script, String text) {
        return Optional.ofNullable(OF_ONE.get(script))
                .or(() -> byWords(text))
                .or(() -> Optional.ofNullable(MOST_LIKELY.get(script)));
    }

    private static Map<UnicodeScript, Integer> letters(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return counts;
    }

    private static Optional<String> byWords(String text) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Set<String>> different = new HashMap<>();
        String[] words = NO_LETTERS.split(text.toLowerCase(Locale.ROOT));
        for (String word : words) {
            List<String> languages = LANGUAGES_OF_WORD.getOrDefault(word, List.of());
            for (String language : languages) {
                weights.merge(language, 1.0 / languages.size(), Double::sum);
                different.computeIfAbsent(language, none -> new HashSet<>()).add(word);
            }
        }
        return best(weights)
                .filter(best -> weights.getOrDefault(best, 0.0) >= Math.max(LEAST_WEIGHT, words.length * LEAST_SHARE))
                .filter(best -> different.getOrDefault(best, Set.of()).size() >= LEAST_WORDS);
    }

    /** The language with the most weight, if it leads plainly. */
    private static Optional<String> best(Map<String, Double> weights) {
        List<Map.Entry<String, Double>> ranked = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(2)
                .toList();
        if (ranked.size() == 2 && ranked.get(0).getValue() < ranked.get(1).getValue() * LEAD) {
            return Optional.empty();
        }
        return ranked.stream().map(Map.Entry::getKey).findFirst();
    }
}
