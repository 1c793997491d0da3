package dossier.mentions;

import dossier.mentions.Word.Gap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits a text into words, in one pass. Work is linear in the text. */
public final class Words {

    /** A line that is broken only to fit a page is at least this long: a name may go on in the next one. */
    private static final int WRAPPED_LINE = 50;

    /** Longer words are no names; they are cut, so that rubbish costs little. */
    private static final int LONGEST_KEY = 60;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "maj", "col", "brig", "capt", "cmdr", "cdr", "adm", "sgt",
            "cpl", "rep", "sen", "gov", "rev", "fr", "st", "hon", "pres", "vice", "adml", "supt", "insp", "sr", "sra",
            "mme");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int lineStart;

    private Words(String text) {
        this.text = text;
    }

    /** Every word, in order; offsets are UTF-16 code units of the text. */
    public static List<Word> of(String text) {
        return new Words(text).split();
    }

    private List<Word> split() {
        int at = 0;
        int gapStart = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                Gap gap = words.isEmpty() ? Gap.SENTENCE : gap(gapStart, at);
                int end = endOfWord(at);
                add(at, end, gap);
                gapStart = words.get(words.size() - 1).end();
                at = end;
            } else {
                at += Character.charCount(point);
            }
        }
        return words;
    }

    private void add(int start, int end, Gap gap) {
        int last = end - 1;
        boolean possessive = end - start > 2
                && (text.charAt(last) == 's' || text.charAt(last) == 'S')
                && isApostrophe(text.charAt(last - 1));
        int nameEnd = possessive ? end - 2 : end;
        String surface = text.substring(start, nameEnd);
        words.add(new Word(start, nameEnd, surface, key(surface), gap));
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            boolean inner = isApostrophe(point) && next < text.length() && Character.isLetter(text.codePointAt(next));
            if (!isWordPart(point) && !inner) {
                break;
            }
            at = next;
        }
        return at;
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ' || point == '‘' || point == '`';
    }

    private Gap gap(int from, int to) {
        Word previous = words.get(words.size() - 1);
        String between = text.substring(from, Math.min(to, from + 12));
        String bare = withoutPossessive(between);
        if (bare.indexOf('\n') >= 0) {
            boolean wrapped = bare.equals("\n") && from - lineStart >= WRAPPED_LINE;
            lineStart = from + between.lastIndexOf('\n') + 1;
            return wrapped && bare.equals(between) ? Gap.SPACE : Gap.SENTENCE;
        }
        if (bare.isBlank() && !bare.isEmpty()) {
            return bare.equals(between) ? Gap.SPACE : Gap.PUNCTUATION;
        }
        return switch (bare.strip()) {
            case "-", "‐", "‑" -> bare.length() == 1 ? Gap.HYPHEN : Gap.PUNCTUATION;
            case "." -> afterFullStop(previous, bare);
            case "," -> Gap.COMMA;
            default -> bare.matches("(?s).*[.!?…].*") ? Gap.SENTENCE : Gap.PUNCTUATION;
        };
    }

    private static Gap afterFullStop(Word previous, String between) {
        if (previous.isInitial()) {
            return Gap.INITIAL;
        }
        return previous.isCapital() && ABBREVIATIONS.contains(previous.key()) && between.length() == 2
                ? Gap.ABBREVIATION
                : Gap.SENTENCE;
    }

    /** A name followed by "'s" ends there: "Putin's Russia" is not one name. */
    private static String withoutPossessive(String between) {
        boolean possessive = between.length() > 1 && isApostrophe(between.charAt(0)) && (between.charAt(1) | 32) == 's';
        return possessive ? between.substring(2) : between;
    }

    /** Lower case, without marks, apostrophes and compatibility forms. Twice the same is once. */
    static String key(String surface) {
        String cut = surface.length() > LONGEST_KEY ? surface.substring(0, LONGEST_KEY) : surface;
        boolean ascii = cut.chars().allMatch(c -> c < 128);
        String plain = ascii ? cut : Normalizer.normalize(cut, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
