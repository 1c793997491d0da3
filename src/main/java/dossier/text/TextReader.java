package dossier.text;

import dossier.text.Token.Gap;
import dossier.text.Token.Kind;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a text into words, marks, sentences and paragraphs, in one pass. Not for several threads. */
final class TextReader {

    private static final CommonWords WORDS = CommonWords.standard();

    private final String text;
    private final LineBreaks lines;
    private final WordEnds wordEnds;
    private final GapReader gap = new GapReader();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token> words = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Integer> paragraphEnds = new ArrayList<>();
    private final BitSet listItems = new BitSet();
    private int sentenceStart;
    private boolean anyWord;
    private boolean bullet;

    TextReader(String text) {
        this.text = text;
        this.lines = LineBreaks.of(text);
        this.wordEnds = new WordEnds(text, lines);
    }

    /** Reads the whole text. */
    TextReader read() {
        int at = afterBullet(0);
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at = Character.isLetterOrDigit(point) ? word(at) : other(at, point);
        }
        endParagraph();
        return this;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Token> words() {
        return words;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** For each paragraph the number of the token after its last. */
    List<Integer> paragraphEnds() {
        return paragraphEnds;
    }

    boolean isListItem(int paragraph) {
        return listItems.get(paragraph);
    }

    LineBreaks lines() {
        return lines;
    }

    private int word(int start) {
        int acronym = wordEnds.ofAcronym(start);
        if (acronym > start) {
            String letters = text.substring(start, acronym).replace(".", "");
            add(start, acronym, letters, Token.keyOf(letters));
            if (text.charAt(acronym - 1) == '.' && startsSentence(acronym)) {
                endSentence(false);
            }
            return acronym;
        }
        int end = wordEnds.of(start);
        String surface = wordEnds.surface(start, end);
        add(start, end, surface, Token.keyOf(surface));
        return end;
    }

    private void add(int start, int end, String surface, String key) {
        Token word = new Token(start, end, surface, key, Kind.WORD, gap.take());
        tokens.add(word);
        words.add(word);
        anyWord = true;
    }

    /** Takes what is no letter and no digit; gives the place after it. */
    private int other(int at, int point) {
        int end = at + Character.charCount(point);
        switch (point) {
            case '\'', '’', 'ʼ', '‘', '`' -> {
                return apostrophe(at);
            }
            case ',', '，', '،', '、' -> {
                mark(at, end, Kind.COMMA);
                gap.comma();
            }
            case ':', '：' -> markBetween(at, end, Kind.COLON);
            case ';', '；', '؛' -> markBetween(at, end, Kind.SEMICOLON);
            case '—', '–', '―' -> markBetween(at, end, Kind.DASH);
            case '-', '‐', '‑' -> {
                return hyphen(at);
            }
            case '(', '[', '（' -> markBetween(at, end, Kind.OPEN);
            case ')', ']', '）' -> close(at, end);
            case '&' -> add(at, end, "&", "and");
            case '?', '？', '؟' -> endSentence(at, end, Kind.QUESTION);
            case '!', '！', '。', '۔', '।' -> endSentence(at, end, Kind.END);
            case '.', '…' -> {
                return fullStop(at);
            }
            default -> {
                return spaceOrSymbol(at, point);
            }
        }
        return end;
    }

    private int spaceOrSymbol(int at, int point) {
        if (LineBreaks.isBreak(point)) {
            return lineBreak(at);
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            gap.space();
        } else if (!WordEnds.isUnseen(point)) {
            gap.otherMark();
        }
        return at + Character.charCount(point);
    }

    private void mark(int start, int end, Kind kind) {
        tokens.add(new Token(start, end, text.substring(start, end), "", kind, Gap.PUNCTUATION));
    }

    private void markBetween(int start, int end, Kind kind) {
        mark(start, end, kind);
        gap.otherMark();
    }

    private int apostrophe(int at) {
        if (isAfterWord(at) && wordEnds.isPossessive(at)) {
            tokens.add(new Token(at, at + 2, "'s", "", Kind.POSSESSIVE, Gap.PUNCTUATION));
            gap.possessive();
            return at + 2;
        }
        gap.otherMark();
        return at + 1;
    }

    /** A hyphen, or a dash written with one or several. */
    private int hyphen(int at) {
        int next = afterLineBreak(at + 1);
        if (isAfterWord(at) && (next > at + 1 || wordEnds.isWordAt(at + 1))) {
            mark(at, at + 1, Kind.HYPHEN);
            gap.hyphen();
            return next;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        markBetween(at, end, Kind.DASH);
        return end;
    }

    private boolean isAfterWord(int at) {
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).isWord()
                && tokens.get(tokens.size() - 1).end() == at;
    }

    /** The first place of the next line, if the line ends here only to fit a page; otherwise the place itself. */
    private int afterLineBreak(int at) {
        int next = at;
        boolean wrapped = false;
        while (next < text.length() && isBlankOrWrap(next)) {
            wrapped |= lines.isWrap(next);
            next++;
        }
        return wrapped ? next : at;
    }

    private boolean isBlankOrWrap(int at) {
        char letter = text.charAt(at);
        return lines.isWrap(at) || !LineBreaks.isBreak(letter) && LineBreaks.isBlank(letter);
    }

    /** The bracket that closes after a full stop belongs to the sentence before. */
    private void close(int start, int end) {
        boolean late = tokens.size() == sentenceStart && sentenceStart > 0;
        markBetween(start, end, Kind.CLOSE);
        if (late) {
            sentenceStart = tokens.size();
        }
    }

    private int fullStop(int at) {
        int end = at + 1;
        while (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '…')) {
            end++;
        }
        if (end - at > 1 || text.charAt(at) == '…') {
            ellipsis(at, end);
            return end;
        }
        if (isAfterWord(at) && tokens.get(tokens.size() - 1).isInitial()) {
            gap.initial();
        } else if (isAfterWord(at) && (isAlso(at) || isAbbreviation(tokens.get(tokens.size() - 1), end))) {
            gap.abbreviation();
        } else if (wordEnds.isWordAt(end) && !isEndWithoutSpace(at, end)) {
            gap.otherMark();
        } else {
            endSentence(at, end, Kind.END);
        }
        return end;
    }

    /** Before "a.k.a." and "f.k.a." stands a name, and behind it another. */
    private boolean isAlso(int at) {
        return text.startsWith(".k.a", at - ".k.a".length());
    }

    private boolean isAbbreviation(Token word, int after) {
        return word.isCapital()
                && (WORDS.is("abbreviation", word.key())
                        || WORDS.is("number-abbreviation", word.key()) && isNumberAt(after)
                        || WORDS.is("last-abbreviation", word.key()) && !startsSentence(after));
    }

    private boolean isNumberAt(int after) {
        int at = after < text.length() && LineBreaks.isBlank(text.charAt(after)) ? after + 1 : after;
        return at < text.length() && Character.isDigit(text.codePointAt(at));
    }

    /** "he said.The next": a space was forgotten; not "13.5" and not "example.org". */
    private boolean isEndWithoutSpace(int at, int after) {
        return at > 0
                && Character.isLowerCase(text.codePointBefore(at))
                && Character.isUpperCase(text.codePointAt(after));
    }

    /** Dots end a sentence unless it goes on in small letters: "he was ... tired". */
    private void ellipsis(int start, int end) {
        int next = end;
        while (next < text.length() && (isBlankOrWrap(next) || Quotes.isMark(text.charAt(next)))) {
            next++;
        }
        boolean goesOn = next < text.length()
                && (Character.isLowerCase(text.codePointAt(next)) || ",;:".indexOf(text.charAt(next)) >= 0);
        if (goesOn) {
            markBetween(start, end, Kind.ELLIPSIS);
        } else {
            endSentence(start, end, Kind.END);
        }
    }

    /** After an acronym only a word that hardly goes on with it begins a sentence: "by the U.S. He said". */
    private boolean startsSentence(int at) {
        int start = at;
        while (start < text.length() && (isBlankOrWrap(start) || Quotes.isMark(text.charAt(start)))) {
            start++;
        }
        if (start >= text.length()) {
            return true;
        }
        return Character.isUpperCase(text.codePointAt(start))
                && WORDS.is("opener", Token.keyOf(text.substring(start, wordEnds.of(start))));
    }

    private void endSentence(int start, int end, Kind kind) {
        endSentence(kind == Kind.QUESTION);
        mark(start, end, kind);
        sentenceStart = tokens.size();
    }

    private void endSentence(boolean question) {
        if (anyWord) {
            sentences.add(new Sentence(
                    List.copyOf(tokens.subList(sentenceStart, tokens.size())), paragraphEnds.size(), question));
        }
        anyWord = false;
        sentenceStart = tokens.size();
        gap.sentenceEnds();
    }

    private int lineBreak(int at) {
        if (lines.isWrap(at)) {
            gap.space();
            return at + 1;
        }
        endParagraph();
        return afterBullet(at + 1);
    }

    private void endParagraph() {
        endSentence(false);
        int before = paragraphEnds.isEmpty() ? 0 : paragraphEnds.get(paragraphEnds.size() - 1);
        if (tokens.size() > before) {
            listItems.set(paragraphEnds.size(), bullet);
            paragraphEnds.add(tokens.size());
        }
        bullet = false;
    }

    /** A bullet or the number of an item is no part of what the line says. */
    private int afterBullet(int lineStart) {
        int start = lineStart;
        while (start < text.length() && isBlankOrWrap(start)) {
            start++;
        }
        int end = LineBreaks.endOfBullet(text, start, text.length());
        bullet = end > 0;
        return bullet ? end : lineStart;
    }
}
