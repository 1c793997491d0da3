package dossier.claims.words;

import dossier.claims.words.Token.Kind;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a text into words and marks, in one pass. Quotation marks are left out: who quotes a fact still says it. */
public final class Tokens {

    /** A shorter line was not broken to fit a page: it is a headline or a paragraph of its own. */
    private static final int WRAPPED_LINE = 50;

    /** Longer words are rubbish; they are cut, so that they cost little. */
    private static final int LONGEST_WORD = 60;

    private static final int LONGEST_ACRONYM = 14;

    private static final ClaimWords LEXICON = ClaimWords.standard();

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int lineStart;

    private Tokens(String text) {
        this.text = text;
    }

    /** The sentences of a text, each with the mark that ends it. */
    public static List<List<Token>> sentences(String text) {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (Token token : new Tokens(text).split()) {
            current.add(token);
            if (token.endsSentence()) {
                sentences.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            sentences.add(current);
        }
        sentences.removeIf(sentence -> sentence.get(0).endsSentence());
        return sentences;
    }

    private List<Token> split() {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at = Character.isLetterOrDigit(point) ? word(at) : mark(at, point);
        }
        return tokens;
    }

    private int word(int start) {
        int acronym = endOfAcronym(start);
        if (acronym > start) {
            add(start, acronym, text.substring(start, acronym).replace(".", ""));
            boolean sentence = text.charAt(acronym - 1) == '.' && startsSentence(acronym);
            if (sentence) {
                tokens.add(new Token(acronym, acronym, ".", "", Kind.END));
            }
            return acronym;
        }
        int end = endOfWord(start);
        add(start, end, text.substring(start, Math.min(end, start + LONGEST_WORD)));
        return end;
    }

    private void add(int start, int end, String surface) {
        tokens.add(new Token(start, end, surface, key(surface), Kind.WORD));
    }

    /** "U.S.", "E.O."; the start itself if there is none. */
    private int endOfAcronym(int start) {
        int at = start;
        int limit = Math.min(text.length(), start + LONGEST_ACRONYM);
        while (at + 1 < limit && isAscii(text.charAt(at)) && text.charAt(at + 1) == '.') {
            at += 2;
        }
        boolean last = at > start && at < text.length() && isAscii(text.charAt(at)) && isEnd(at + 1);
        if (last) {
            return at + 1;
        }
        boolean endsWord = at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
        return at - start >= 4 && endsWord ? at : start;
    }

    private static boolean isAscii(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private boolean isEnd(int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isWordPart(point) && !joins(at, point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    /** "hasn't", "O'Neill", "250,000", "13.5"; not the possessive. */
    private boolean joins(int at, int point) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (isApostrophe(point)) {
            return Character.isLetter(next) && !isPossessive(at);
        }
        boolean digits = Character.isDigit(next) && Character.isDigit(text.charAt(at - 1));
        return digits && (point == ',' || point == '.');
    }

    private boolean isPossessive(int at) {
        return at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) | 32) == 's'
                && isEnd(at + 2);
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ' || point == '‘' || point == '`';
    }

    private int mark(int at, int point) {
        if (isPossessive(at)
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).end() == at) {
            tokens.add(new Token(at, at + 2, "'s", "", Kind.POSSESSIVE));
            return at + 2;
        }
        int end = at + Character.charCount(point);
        switch (point) {
            case ',' -> mark(at, Kind.COMMA);
            case ':' -> mark(at, Kind.COLON);
            case ';' -> mark(at, Kind.SEMICOLON);
            case '—', '–' -> mark(at, Kind.DASH);
            case '-', '‐', '‑' -> mark(at, isBetweenLetters(at) ? Kind.HYPHEN : Kind.DASH);
            case '(', '[' -> mark(at, Kind.OPEN);
            case ')', ']' -> mark(at, Kind.CLOSE);
            case '&' -> tokens.add(new Token(at, end, "&", "and", Kind.WORD));
            case '?' -> mark(at, Kind.QUESTION);
            case '!', '…' -> mark(at, Kind.END);
            case '.' -> fullStop(at);
            case '\n' -> line(at);
            default -> {
                // spaces, quotation marks and symbols say nothing
            }
        }
        return end;
    }

    private void mark(int at, Kind kind) {
        tokens.add(new Token(at, at + 1, text.substring(at, at + 1), "", kind));
    }

    private boolean isBetweenLetters(int at) {
        return at > 0 && !isEnd(at - 1) && !isEnd(at + 1);
    }

    private void fullStop(int at) {
        boolean spaceAfter = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        if (!spaceAfter) {
            return;
        }
        boolean touches = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == at;
        if (touches) {
            Token word = tokens.get(tokens.size() - 1);
            boolean initial = word.isWord() && word.surface().length() == 1 && word.isCapital();
            boolean abbreviated = word.isWord() && word.isCapital() && LEXICON.is("abbreviation", word.key());
            if (initial || abbreviated) {
                return;
            }
        }
        mark(at, Kind.END);
    }

    /** After an acronym only a word that hardly goes on with it begins a sentence: "by the U.S. He said". */
    private boolean startsSentence(int at) {
        int start = at;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (start >= text.length()) {
            return true;
        }
        String next = text.substring(start, endOfWord(start));
        return Character.isUpperCase(next.charAt(0)) && LEXICON.is("opener", key(next));
    }

    private void line(int at) {
        boolean blank = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        if (blank || at - lineStart < WRAPPED_LINE) {
            mark(at, Kind.END);
        }
        lineStart = at + 1;
    }

    /** Lower case, without marks and apostrophes. */
    public static String key(String surface) {
        boolean ascii = surface.chars().allMatch(c -> c < 128);
        String plain = ascii ? surface : Normalizer.normalize(surface, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
