package dossier.text;

import java.util.List;

/**
 * A text as it was read once: its words and marks with their places, its sentences, paragraphs and quotations. Everybody who
 * wants to know something of the text asks the same reading, so that all speak of the same words. Immutable; reading takes
 * time and memory in proportion to the text.
 *
 * <p>Lines that are broken only to fit a page are joined, and words that a line end divides are one word. Places are UTF-16
 * code units of the text as it was given.
 */
public final class ReadText {

    private final String text;
    private final List<Token> tokens;
    private final List<Token> words;
    private final List<Sentence> sentences;
    private final List<Paragraph> paragraphs;
    private final List<Span> quotes;
    private final LineBreaks lines;
    private final int[] sentenceOfWord;

    private ReadText(String text) {
        TextReader reader = new TextReader(text).read();
        this.text = text;
        this.tokens = List.copyOf(reader.tokens());
        this.words = List.copyOf(reader.words());
        this.sentences = List.copyOf(reader.sentences());
        this.paragraphs = List.copyOf(new ParagraphReader(text, reader).read());
        this.quotes = Quotes.in(text, paragraphs);
        this.lines = reader.lines();
        this.sentenceOfWord = new int[words.size()];
        for (int word = 1; word < sentenceOfWord.length; word++) {
            boolean next = words.get(word).before() == Token.Gap.SENTENCE;
            sentenceOfWord[word] = sentenceOfWord[word - 1] + (next ? 1 : 0);
        }
    }

    /** Reads a text. */
    public static ReadText of(String text) {
        return new ReadText(text);
    }

    /** The words of a name or a phrase, for which sentences and paragraphs do not matter. */
    public static List<Token> wordsOf(String phrase) {
        return new TextReader(phrase).read().words();
    }

    /** The keys of the words of a phrase, with a space between two. */
    public static String phraseOf(String phrase) {
        return phrase(wordsOf(phrase));
    }

    /** The keys of words, with a space between two. */
    public static String phrase(List<Token> words) {
        if (words.size() == 1) {
            return words.get(0).key();
        }
        StringBuilder phrase = new StringBuilder();
        for (Token word : words) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(word.key());
        }
        return phrase.toString();
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** Words and marks, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The words alone, in order; {@link Token#before} says what stands between them. */
    public List<Token> words() {
        return words;
    }

    /** The sentences, in order; every word stands in one. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The paragraphs, in order. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** What stands in quotation marks, with the marks, in order; none inside another. */
    public List<Span> quotes() {
        return quotes;
    }

    /** Number of the sentence that a word stands in, by the number of the word. */
    public int sentenceOf(int word) {
        return sentenceOfWord[word];
    }

    /** Number of the word that stands at a place of the text, or of the next one; the number of words if none follows. */
    public int wordAt(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The part of the text from one word to the word before another. */
    public String written(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    /** The text with a space for each line break that is none of its own; every character keeps its place. */
    public String flowing() {
        if (!lines.any()) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            letters[at] = lines.isWrap(at) ? ' ' : letters[at];
        }
        return new String(letters);
    }
}
