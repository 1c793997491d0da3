package dossier.tagging;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What of a sentence may hold a name that the text has not shown before; asked of one sentence after another. What counts is
 * a run of capitalised words: a new one of several words, or a new single word that is looked for or comes again in the text.
 */
final class NewNames implements SentenceChoice {

    /** A passage of this many characters fills a window or two and is read whole. */
    private static final int SHORT = 1_000;

    /** Runs within a longer run are known with it up to this many words, so that a text in capitals stays cheap. */
    private static final int LONGEST_KNOWN = 8;

    /** Between two capitalised words of one name at most these two: "Jabhat al-Nusra", "Mohammed bin Salman". */
    private static final int LONGEST_BRIDGE = 2;

    /** What a name is shows in the words about it: in "… said NAME, who" the first, in "NAME, a spokeswoman for …" the second. */
    private static final int WORDS_BEFORE = 10;

    private static final int WORDS_AFTER = 10;

    private static final Set<String> BRIDGES = Set.of(
            "-", "'", "’", ".", "&", "al", "el", "ul", "bin", "bint", "ibn", "ben", "abu", "abd", "ad", "ar", "as",
            "ash", "at", "az", "an", "de", "del", "della", "di", "da", "dos", "das", "du", "van", "von", "der", "den",
            "ter", "ould", "of", "for", "and", "the");

    private static final String OPENERS = "\"'“‘([«—-•";

    private final String text;
    private final KnownWords known;
    private final Set<String> small = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();
    private final Set<String> capitalsComingAgain = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    /** Tokens of the present sentence that go on a run of capitalised words. */
    private final BitSet withinRun = new BitSet();

    NewNames(String text, KnownWords known) {
        this.text = text;
        this.known = known;
        TokenReader tokens = new TokenReader(text);
        while (tokens.next()) {
            String word = text.substring(tokens.start(), tokens.end());
            if (Character.isLowerCase(word.codePointAt(0))) {
                small.add(word);
            } else if (!capitals.add(word)) {
                capitalsComingAgain.add(word);
            }
        }
    }

    @Override
    public TokenRange worthReading(TokenRun sentence) {
        int first = sentence.tokens();
        int afterLast = 0;
        withinRun.clear();
        int token = 0;
        while (token < sentence.tokens()) {
            if (isCapital(sentence, token)) {
                int end = endOfRun(sentence, token);
                withinRun.set(token + 1, end);
                if (take(sentence, token, end)) {
                    first = Math.min(first, token);
                    afterLast = end;
                }
                token = end;
            } else {
                token++;
            }
        }
        if (text.length() <= SHORT) {
            return new TokenRange(0, sentence.tokens());
        }
        return first < afterLast ? around(first, afterLast, sentence.tokens()) : TokenRange.NONE;
    }

    /** The new names with the words that show the model what they are; no other name is cut. */
    private TokenRange around(int first, int afterLast, int tokens) {
        int from = Math.max(0, first - WORDS_BEFORE);
        while (withinRun.get(from)) {
            from--;
        }
        int to = Math.min(tokens, afterLast + WORDS_AFTER);
        while (withinRun.get(to)) {
            to++;
        }
        return new TokenRange(from, to);
    }

    private int endOfRun(TokenRun sentence, int from) {
        int end = from + 1;
        for (int at = end; at < sentence.tokens() && at - end <= LONGEST_BRIDGE; at++) {
            if (isCapital(sentence, at)) {
                end = at + 1;
            } else if (!BRIDGES.contains(word(sentence, at))) {
                break;
            }
        }
        return end;
    }

    /** A word of letters and a capital; at the start of a sentence only one that the text never writes small. */
    private boolean isCapital(TokenRun sentence, int token) {
        int caseClass = sentence.caseClass(token);
        boolean capital = caseClass != CaseClass.LOWER
                && caseClass != CaseClass.PUNCTUATION
                && (caseClass != CaseClass.WITH_DIGIT
                        || Character.isUpperCase(text.codePointAt(sentence.start(token))));
        return capital
                && !(startsSentence(sentence, token)
                        && small.contains(word(sentence, token).toLowerCase(Locale.ROOT)));
    }

    private boolean startsSentence(TokenRun sentence, int token) {
        return token == 0
                || token == 1 && OPENERS.indexOf(text.charAt(sentence.start(0))) >= 0
                || sentence.startsLine(token);
    }

    /** Whether the run is new and worth reading; it is known from now on. */
    private boolean take(TokenRun sentence, int from, int to) {
        int first = from;
        int afterLast = to;
        while (first < afterLast && known.namesNobody(word(sentence, first))) {
            first++;
        }
        while (first < afterLast && known.namesNobody(word(sentence, afterLast - 1))) {
            afterLast--;
        }
        if (first == afterLast) {
            return false;
        }
        String name = text.substring(sentence.start(first), sentence.end(afterLast - 1));
        boolean single = afterLast - first == 1;
        boolean passingWord = !single && known.namesNobody(name)
                || single && !known.isLookedFor(name) && !capitalsComingAgain.contains(name);
        if (passingWord || seen.contains(name)) {
            return false;
        }
        for (int start = first; start < afterLast; start++) {
            for (int end = start + 1; end <= Math.min(afterLast, start + LONGEST_KNOWN); end++) {
                seen.add(text.substring(sentence.start(start), sentence.end(end - 1)));
            }
        }
        seen.add(name);
        return true;
    }

    private String word(TokenRun sentence, int token) {
        return text.substring(sentence.start(token), sentence.end(token));
    }
}
