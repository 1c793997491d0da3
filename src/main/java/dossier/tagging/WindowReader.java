package dossier.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Packs the sentences of a text into windows, as many as the model sees at once. Reads the text in one pass and holds one
 * sentence, a part of it and one window, so any length of text takes the same memory.
 */
final class WindowReader {

    /** The model sees 128 pieces, of which two mark the start and the end. */
    static final int MOST_PIECES = 126;

    /** A sentence that is too long is cut after one of these. */
    private static final String BREAKS = ",;:—–";
    /** But not before this many pieces: short windows show the model too little. */
    private static final int FEWEST_PIECES_BEFORE_BREAK = MOST_PIECES / 2 + 1;

    private final String text;
    private final TokenReader tokens;
    private final SentenceEnds sentenceEnds;
    private final WordPieces pieces;
    private final TokenRun sentence = new TokenRun();
    private final TokenRun part = new TokenRun();
    private final TokenRun window = new TokenRun();
    private final SentenceChoice choice;
    private final List<int[]> unread = new ArrayList<>();
    private boolean afterUnread;

    /** Reads every sentence. */
    WindowReader(String text, Vocabulary vocabulary) {
        this(text, vocabulary, sentence -> new TokenRange(0, sentence.tokens()));
    }

    /** @param choice asked of each sentence in turn; of one that is too long for a window, of each part that fits */
    WindowReader(String text, Vocabulary vocabulary, SentenceChoice choice) {
        this.choice = choice;
        this.text = text;
        this.tokens = new TokenReader(text);
        this.sentenceEnds = new SentenceEnds(text);
        this.pieces = new WordPieces(vocabulary);
    }

    /** Hands each window on, in the order of the text. It is valid during the call only. */
    void forEach(Consumer<TokenRun> reader) {
        while (tokens.next()) {
            if (startsSentence()) {
                closeSentence(reader);
            }
            addToken();
            while (sentence.pieces() > MOST_PIECES) {
                closeWindow(reader);
                take(cuttingPoint(), reader);
                closeWindow(reader);
            }
        }
        closeSentence(reader);
        closeWindow(reader);
    }

    /** Start and end of each stretch that was left out, in order; whole only after all windows were handed on. */
    List<int[]> unread() {
        return unread;
    }

    private boolean startsSentence() {
        return tokens.startsLine() || tokens.start() > sentenceEnds.lastEnd() && sentenceEnds.afterLast();
    }

    private void addToken() {
        int start = tokens.start();
        int end = tokens.end();
        pieces.read(text, start, end);
        sentence.add(tokens, CaseClass.of(text, start, end), pieces);
        sentenceEnds.add(start, end);
    }

    private void closeSentence(Consumer<TokenRun> reader) {
        if (sentence.tokens() > 0) {
            take(sentence.tokens(), reader);
        }
    }

    /** Takes the sentence's first tokens away: what is worth reading into the window, and the rest is left out. */
    private void take(int tokenCount, Consumer<TokenRun> reader) {
        part.clear();
        part.addFirst(sentence, tokenCount);
        TokenRange read = choice.worthReading(part);
        leaveOutFirst(read.from());
        if (read.length() > 0) {
            if (window.pieces() + sentence.firstPiece(read.length()) > MOST_PIECES) {
                closeWindow(reader);
            }
            moveToWindow(read.length());
        }
        leaveOutFirst(tokenCount - read.to());
    }

    private void leaveOutFirst(int tokenCount) {
        if (tokenCount > 0) {
            unread.add(new int[] {sentence.start(0), sentence.end(tokenCount - 1)});
            afterUnread = true;
            sentence.removeFirst(tokenCount);
        }
    }

    private void closeWindow(Consumer<TokenRun> reader) {
        if (window.tokens() > 0) {
            reader.accept(window);
            window.clear();
        }
    }

    private void moveToWindow(int tokenCount) {
        if (afterUnread) {
            sentence.separateFirst();
            afterUnread = false;
        }
        window.addFirst(sentence, tokenCount);
        sentence.removeFirst(tokenCount);
    }

    /** How many tokens of the sentence, which is too long, fill a window. */
    private int cuttingPoint() {
        int fitting = 0;
        int afterBreak = 0;
        while (sentence.firstPiece(fitting + 1) <= MOST_PIECES) {
            if (isBreak(fitting) && sentence.firstPiece(fitting + 1) >= FEWEST_PIECES_BEFORE_BREAK) {
                afterBreak = fitting + 1;
            }
            fitting++;
        }
        return afterBreak > 0 ? afterBreak : fitting;
    }

    private boolean isBreak(int token) {
        int start = sentence.start(token);
        return sentence.end(token) - start == 1 && BREAKS.indexOf(text.charAt(start)) >= 0;
    }
}
