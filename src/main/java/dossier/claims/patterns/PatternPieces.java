package dossier.claims.patterns;

import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.List;
import java.util.Set;

/** The pieces that patterns are made of. */
final class PatternPieces {

    private PatternPieces() {}

    /** Tries a piece at an item, and else after dates and adverbs, which may stand anywhere. */
    static Pattern loose(Pattern piece) {
        return (match, at, next) -> {
            if (match.isExhausted()) {
                return false;
            }
            if (piece.matches(match, at, next)) {
                return true;
            }
            int later = match.skip(at);
            return later > at && piece.matches(match, later, next);
        };
    }

    /** One of these words, or a word or phrase of these classes. */
    static Pattern words(Set<String> words, List<List<String>> phrases, List<String> classes) {
        return (match, at, next) -> {
            ClaimSentence sentence = match.sentence();
            for (List<String> phrase : phrases) {
                if (sentence.isPhrase(phrase, at) && next.from(at + phrase.size())) {
                    return true;
                }
            }
            for (String wordClass : classes) {
                int end = sentence.endOf(wordClass, at);
                if (end > at && next.from(end)) {
                    return true;
                }
            }
            return words.contains(sentence.key(at)) && next.from(at + 1);
        };
    }

    /** A mark. */
    static Pattern mark(Kind kind) {
        return (match, at, next) -> match.sentence().is(kind, at) && next.from(at + 1);
    }

    static Pattern sequence(List<Pattern> pieces) {
        return (match, at, next) -> rest(pieces, 0, match, at, next);
    }

    private static boolean rest(List<Pattern> pieces, int index, MatchState match, int at, Pattern.Next next) {
        return index == pieces.size()
                ? next.from(at)
                : pieces.get(index).matches(match, at, end -> rest(pieces, index + 1, match, end, next));
    }

    static Pattern either(List<Pattern> choices) {
        return (match, at, next) -> choices.stream().anyMatch(choice -> choice.matches(match, at, next));
    }

    static Pattern optional(Pattern piece) {
        return (match, at, next) -> piece.matches(match, at, next) || next.from(at);
    }

    /** What must not follow. */
    static Pattern not(Pattern piece) {
        return (match, at, next) -> !piece.matches(match, at, end -> true) && next.from(at);
    }

    /** The beginning of the sentence or of a clause. */
    static Pattern start() {
        return (match, at, next) -> {
            boolean begins = at == 0
                    || match.sentence().is(Kind.COMMA, at - 1)
                    || match.sentence().is(Kind.COLON, at - 1)
                    || match.sentence().is(Kind.DASH, at - 1)
                    || match.sentence().is(Kind.SEMICOLON, at - 1)
                    || match.sentence().is(Kind.DATE, at - 1);
            return begins && next.from(at);
        };
    }

    /** Up to so many words of a noun phrase, the fewest that do. */
    static Pattern filler(int most) {
        return (match, at, next) -> {
            int end = at;
            while (end - at <= most && end <= match.sentence().size()) {
                if (next.from(end)) {
                    return true;
                }
                if (!isFiller(match, end)) {
                    return false;
                }
                end++;
            }
            return false;
        };
    }

    /** Up to so many words of any kind within one clause, the fewest that do. */
    static Pattern words(int most) {
        return (match, at, next) -> {
            ClaimSentence sentence = match.sentence();
            for (int end = at; end - at <= most && end <= sentence.size(); end++) {
                if (next.from(end)) {
                    return true;
                }
                boolean inside =
                        sentence.is(Kind.WORD, end) || sentence.is(Kind.DATE, end) || sentence.is(Kind.AUTHORITY, end);
                if (!inside || sentence.is("clause-end", end) || sentence.is("joint", end)) {
                    return false;
                }
            }
            return false;
        };
    }

    private static boolean isFiller(MatchState match, int at) {
        ClaimSentence sentence = match.sentence();
        return at < sentence.size()
                && (match.phrases().isPremodifier(at)
                        || sentence.is(Kind.PARTY, at)
                        || sentence.is(Kind.HYPHEN, at)
                        || sentence.is(Kind.POSSESSIVE, at)
                        || sentence.is("of", at));
    }
}
