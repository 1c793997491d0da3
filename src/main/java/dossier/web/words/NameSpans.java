package dossier.web.words;

import dossier.mentions.Mention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which mention of a party a reason rests on that was found by comparing names. */
public final class NameSpans {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NameSpans() {}

    /** The first mention of each wording, in the order of the text: a party may be named a hundred thousand times in a few wordings. */
    public static List<Mention> different(List<Mention> mentions) {
        Map<String, Mention> first = new LinkedHashMap<>();
        mentions.forEach(mention ->
                first.merge(mention.surface(), mention, (one, other) -> one.start() <= other.start() ? one : other));
        return List.copyOf(first.values());
    }

    /**
     * The first mention that has most of the words, or of them all the longest where the reason names no words.
     *
     * @param mentions mentions of the party, {@linkplain #different those that differ} suffice
     * @param words words of the party's name in the article, as the reason gives them
     * @return one span; none if the party has no mention
     */
    static List<MentionView> of(List<Mention> mentions, String words) {
        List<String> wanted = BETWEEN_WORDS
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return mentions.stream()
                .max(Comparator.comparingLong((Mention mention) -> agreeing(mention, wanted))
                        .thenComparingInt(mention -> mention.surface().length())
                        .thenComparingInt(mention -> -mention.start()))
                .map(MentionView::of)
                .stream()
                .toList();
    }

    private static long agreeing(Mention mention, List<String> wanted) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(mention.surface().toLowerCase(Locale.ROOT))
                .toList();
        return wanted.stream().filter(words::contains).count();
    }
}
