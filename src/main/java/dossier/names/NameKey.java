package dossier.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What two spellings of one name have in common whatever the order of their words: {@code kovalov-oleksandr}. */
public final class NameKey {

    /** More words are no name; they would only make the key long. */
    private static final int MOST_TOKENS = 12;

    /** Articles that one writer leaves out and the next one writes. */
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul");

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ‘`]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameKey() {}

    /** The words in Latin letters, lower case, without marks, sorted, joined by "-"; empty if there is no letter. */
    public static String of(String name) {
        return tokens(name).stream().distinct().sorted().collect(Collectors.joining("-"));
    }

    /** The same words in their order. */
    public static List<String> tokens(String name) {
        String plain = plain(name);
        List<String> tokens = plain.chars().allMatch(letter -> letter < 128)
                ? Arrays.asList(BETWEEN.split(plain))
                : transliterated(name);
        return tokens.stream()
                .filter(token -> !token.isEmpty() && !ARTICLES.contains(token))
                .limit(MOST_TOKENS)
                .toList();
    }

    private static String plain(String name) {
        boolean ascii = name.chars().allMatch(letter -> letter < 128);
        String bare = ascii
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("");
        return APOSTROPHES.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static List<String> transliterated(String name) {
        return NameAnalyser.standard().analyse(name, NameKind.PERSON).tokens().stream()
                .map(NameToken::latin)
                .toList();
    }
}
