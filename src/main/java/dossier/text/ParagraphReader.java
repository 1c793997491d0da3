package dossier.text;

import dossier.text.Paragraph.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells headings, bylines, items of lists and plain text apart, and finds datelines. */
final class ParagraphReader {

    private static final CommonWords WORDS = CommonWords.standard();

    /** A longer line without a full stop is a sentence that lost it. */
    private static final int LONGEST_HEADING = 160;

    private static final int MOST_WORDS_OF_BYLINE = 14;

    /** "MINNEAPOLIS, Minnesota, March 3 (Associated Press) -" has nine tokens. */
    private static final int LONGEST_DATELINE = 16;

    /** "KYIV", "UNITED NATIONS"; two capitals are "EU" or "US" at the start of a headline. */
    private static final int SHORTEST_PLACE = 3;

    private final String text;
    private final TextReader reader;
    private int nextSentence;

    ParagraphReader(String text, TextReader reader) {
        this.text = text;
        this.reader = reader;
    }

    List<Paragraph> read() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (int number = 0; number < reader.paragraphEnds().size(); number++) {
            int to = reader.paragraphEnds().get(number);
            paragraphs.add(paragraph(number, reader.tokens().subList(from, to)));
            from = to;
        }
        return paragraphs;
    }

    private Paragraph paragraph(int number, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        while (nextSentence < reader.sentences().size()
                && reader.sentences().get(nextSentence).paragraph() == number) {
            sentences.add(reader.sentences().get(nextSentence++));
        }
        boolean last = number + 1 == reader.paragraphEnds().size();
        Kind kind = kind(number, tokens, last);
        return new Paragraph(
                kind,
                tokens.get(0).start(),
                tokens.get(tokens.size() - 1).end(),
                sentences,
                kind == Kind.TEXT || kind == Kind.HEADING ? dateline(tokens) : Optional.empty());
    }

    private Kind kind(int number, List<Token> tokens, boolean last) {
        if (reader.isListItem(number)) {
            return Kind.LIST_ITEM;
        }
        if (isByline(tokens)) {
            return Kind.BYLINE;
        }
        int end = tokens.get(tokens.size() - 1).end();
        boolean line = end - tokens.get(0).start() <= LONGEST_HEADING;
        return line && !last && isOpenEnded(tokens) && isFollowedByLineBreak(end) ? Kind.HEADING : Kind.TEXT;
    }

    /** It ends with a word or a bracket, not with a full stop or a colon, and no sentence ends within it. */
    private static boolean isOpenEnded(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        boolean wordLast = last.isWord() || last.kind() == Token.Kind.CLOSE || last.kind() == Token.Kind.QUESTION;
        return wordLast && tokens.stream().limit(tokens.size() - 1L).noneMatch(Token::endsSentence);
    }

    /** No quotation mark stands after the last word, as after something that somebody said. */
    private boolean isFollowedByLineBreak(int end) {
        int at = end;
        while (at < text.length() && !LineBreaks.isBreak(text.charAt(at))) {
            if (!LineBreaks.isBlank(text.charAt(at))) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** "By Jane Doe", "By JANE DOE in Kyiv", "Reporting by Jane Doe; Editing by John Roe". */
    private static boolean isByline(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        if (words.size() < 2 || words.size() > MOST_WORDS_OF_BYLINE) {
            return false;
        }
        int by = 0;
        while (by < words.size() && WORDS.is("credit", words.get(by).key())) {
            by++;
        }
        boolean byFirst = by < words.size() - 1
                && words.get(by).key().equals("by")
                && words.get(0).isCapital();
        return byFirst
                && words.stream()
                        .skip(by + 1L)
                        .allMatch(word -> word.isCapital()
                                || WORDS.is("within-byline", word.key())
                                || WORDS.is("credit", word.key()))
                && words.get(by + 1).isCapital()
                && (by > 0 || !tokens.get(tokens.size() - 1).endsSentence());
    }

    /** "KYIV, March 3 (Reuters) -", "MOSCOW (AP) —": a place in capitals, then capitalised words and figures up to a dash. */
    private static Optional<Span> dateline(List<Token> tokens) {
        boolean place = tokens.get(0).isWord()
                && tokens.get(0).isAllCapitals()
                && tokens.get(0).surface().length() >= SHORTEST_PLACE;
        for (int at = 1; place && at < Math.min(tokens.size(), LONGEST_DATELINE); at++) {
            Token token = tokens.get(at);
            if (token.kind() == Token.Kind.DASH) {
                return Optional.of(new Span(tokens.get(0).start(), token.end()));
            }
            boolean inside = token.isWord() && (token.isCapital() || isFigure(token))
                    || token.kind() == Token.Kind.COMMA
                    || token.kind() == Token.Kind.OPEN
                    || token.kind() == Token.Kind.CLOSE
                    || token.kind() == Token.Kind.HYPHEN;
            if (!inside) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isFigure(Token token) {
        return Character.isDigit(token.surface().codePointAt(0));
    }
}
