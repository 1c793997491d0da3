package dossier.names.words;

import dossier.names.script.Normaliser;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a name into words, in linear time. Letters, digits and marks make a word; an apostrophe inside one vanishes
 * (Qa'ida), every other sign separates, and so does a capital after small letters (SergeiLavrov).
 */
public final class Tokeniser {

    /** Camel case starts a new word only after this many letters, because of McDonald and DeLuca. */
    private static final int LEAST_BEFORE_CAPITAL = 4;

    /** Whose name it is, for the few things that mean different things in both. */
    public enum Mode {
        /** Initials stay apart: "V.V. Putin". */
        PERSON,
        /** Dotted letters are one word: "L.X.C.". */
        ORGANISATION
    }

    /** A word in normal form and where it stands in the text as given. */
    public record Span(int start, int end, String normal) {}

    private final String text;
    private final Mode mode;
    private final List<Span> spans = new ArrayList<>();

    private Tokeniser(String text, Mode mode) {
        this.text = text;
        this.mode = mode;
    }

    /** The words in order; {@code text.substring(start, end)} is one as written. */
    public static List<Span> spans(String text, Mode mode) {
        return new Tokeniser(text, mode).run();
    }

    private List<Span> run() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!startsWord(c)) {
                i += Character.charCount(c);
                continue;
            }
            int end = mode == Mode.ORGANISATION ? endOfDottedLetters(i) : i;
            if (end > i) {
                add(i, end, text.substring(i, end).replace(".", ""));
            } else {
                end = endOfWord(i);
                add(i, end, text.substring(i, end));
            }
            i = end;
        }
        return spans;
    }

    private static boolean startsWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return (Character.isLetterOrDigit(c) || isSignThatIsAWord(c)) && !Normaliser.isApostrophe(c);
    }

    /** Letters in a circle and the like, which are letters only in normal form. */
    private static boolean isSignThatIsAWord(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER
                || (c >= 0x2460 && c < 0x2500)
                || (c >= 0x3200 && c < 0x3300);
    }

    private static boolean continuesWord(int c) {
        if (c < 0x80) {
            return startsWord(c);
        }
        if (startsWord(c) || Normaliser.isInvisible(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private int endOfWord(int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int size = Character.charCount(c);
            if (continuesWord(c)) {
                if (i > start && (isCapitalAfterSmall(start, i) || isFormAfterName(i))) {
                    return i;
                }
                i += size;
                continue;
            }
            boolean joins = (Normaliser.isApostrophe(c) || isSlipInName(c))
                    && i + size < text.length()
                    && startsWord(text.codePointAt(i + size));
            if (!joins) {
                return i;
            }
            i += size;
        }
        return i;
    }

    /** Signs that no name holds and a scanner puts in the place of a letter: "Alt[n", "Br|wn". */
    private static boolean isSlipInName(int c) {
        return c < ' ' ? !Character.isWhitespace(c) : "[]{}^~|\\".indexOf(c) >= 0;
    }

    private boolean isCapitalAfterSmall(int start, int i) {
        return i - start >= LEAST_BEFORE_CAPITAL
                && Character.isUpperCase(text.charAt(i))
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && i + 1 < text.length()
                && Character.isLowerCase(text.charAt(i + 1));
    }

    /** "SiemensAG": small letters, then two capitals or more to the end of the word, which are a legal form. */
    private boolean isFormAfterName(int i) {
        if (mode != Mode.ORGANISATION || !Character.isLowerCase(text.charAt(i - 1))) {
            return false;
        }
        int end = i;
        while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
            end++;
        }
        boolean endsWord = end == text.length() || !continuesWord(text.codePointAt(end));
        return endsWord && end - i >= 2 && LegalForms.isForm(text.substring(i, end));
    }

    /** The end of "L.X.C." from its first letter; the start itself if it is none. */
    private int endOfDottedLetters(int start) {
        boolean insideWord = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        int i = start;
        int letters = 0;
        while (!insideWord
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i))
                && text.charAt(i + 1) == '.') {
            i += 2;
            letters++;
        }
        boolean single = i < text.length()
                && Character.isLetter(text.charAt(i))
                && (i + 1 == text.length() || !continuesWord(text.codePointAt(i + 1)));
        if (letters > 0 && single) {
            i++;
            letters++;
        }
        boolean runsIntoWord = i < text.length() && continuesWord(text.codePointAt(i));
        return letters >= 2 && !runsIntoWord ? i : start;
    }

    private void add(int start, int end, String written) {
        String normal = Normaliser.normalise(written);
        int from = -1;
        StringBuilder word = new StringBuilder(normal.length());
        for (int i = 0; i <= normal.length(); ) {
            int c = i < normal.length() ? normal.codePointAt(i) : ' ';
            if (continuesWord(c)) {
                word.appendCodePoint(c);
                from = i;
            } else if (!Normaliser.isApostrophe(c) && !isSlipInName(c) && from >= 0) {
                spans.add(new Span(start, end, word.toString()));
                word.setLength(0);
                from = -1;
            }
            i += Character.charCount(c);
        }
    }
}
