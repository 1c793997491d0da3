package dossier.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks names that were found once up again, letter by letter: whole names of persons anywhere, every other name only in the
 * sentences that the model has not read. One pass over the text.
 */
final class NamesAgain {

    private final String text;
    private final List<TaggedSpan> found;
    /** Start and end of each stretch that was not read, in order. */
    private final List<int[]> unread;

    private final Map<String, List<TaggedSpan>> byFirstWord = new HashMap<>();

    /** @param found in the order of the text */
    NamesAgain(String text, List<TaggedSpan> found, List<int[]> unread) {
        this.text = text;
        this.found = found;
        this.unread = unread;
        Set<String> names = new HashSet<>();
        for (TaggedSpan span : found) {
            if (names.add(name(span))) {
                TokenReader tokens = new TokenReader(name(span));
                tokens.next();
                String first = name(span).substring(tokens.start(), tokens.end());
                byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(span);
            }
        }
        Comparator<TaggedSpan> longestFirst = Comparator.comparingInt(span -> span.start() - span.end());
        byFirstWord.values().forEach(spans -> spans.sort(longestFirst));
    }

    /** What was found with what was found again, in the order of the text and none overlapping another. */
    List<TaggedSpan> all() {
        List<TaggedSpan> all = new ArrayList<>();
        TokenReader tokens = new TokenReader(text);
        int nextFound = 0;
        int nextUnread = 0;
        int free = 0;
        while (tokens.next()) {
            while (nextFound < found.size() && found.get(nextFound).start() <= tokens.start()) {
                free = found.get(nextFound).end();
                all.add(found.get(nextFound++));
            }
            while (nextUnread < unread.size() && unread.get(nextUnread)[1] <= tokens.start()) {
                nextUnread++;
            }
            if (tokens.start() < free) {
                continue;
            }
            int limit = nextFound < found.size() ? found.get(nextFound).start() : text.length();
            boolean isUnread = nextUnread < unread.size() && unread.get(nextUnread)[0] <= tokens.start();
            free = again(tokens, limit, isUnread, all);
        }
        return all;
    }

    /** Adds the longest known name that stands here; gives the place after it, or where the search goes on. */
    private int again(TokenReader at, int limit, boolean isUnread, List<TaggedSpan> all) {
        for (TaggedSpan name : byFirstWord.getOrDefault(text.substring(at.start(), at.end()), List.of())) {
            int end = at.start() + name.end() - name.start();
            boolean wanted =
                    isUnread || name.label() == Label.PERSON && name(name).indexOf(' ') > 0;
            if (wanted && end <= limit && text.startsWith(name(name), at.start()) && isEndOfToken(end)) {
                all.add(new TaggedSpan(at.start(), end, name.label(), name.confidence()));
                return end;
            }
        }
        return at.start();
    }

    private boolean isEndOfToken(int end) {
        if (end == text.length()) {
            return true;
        }
        int next = text.codePointAt(end);
        return Characters.isSpace(next)
                || Characters.isPunctuation(next)
                || Characters.isPunctuation(text.codePointBefore(end));
    }

    private String name(TaggedSpan span) {
        return text.substring(span.start(), span.end());
    }
}
