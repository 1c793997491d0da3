package dossier.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which line breaks of a text are there only to fit a page, and which hyphens before them as well. A line was broken to fit
 * if it is neither short nor long, if the next line is no item of a list, and if the next word would have made it longer than
 * the longest line around it; or if the lines around it are running text that goes on in small letters. Two passes over the text at most.
 */
final class LineBreaks {

    /** A shorter line is a headline, or the end of a paragraph. */
    private static final int SHORTEST = 50;

    /** Nobody breaks lines of a text at more; a longer one is a whole paragraph. */
    private static final int LONGEST = 120;

    /** A block of shorter lines is a list or a poem. */
    private static final int SHORTEST_ON_AVERAGE = 20;

    /** Of so many line breaks one at least must be followed by a small letter for a block to be running text. */
    private static final int BREAKS_PER_SMALL_LETTER = 4;

    /** No line of a list and no heading ends in one of these. */
    private static final Set<String> UNFINISHED =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    private final String text;
    private final BitSet wraps = new BitSet();
    private final BitSet joints = new BitSet();
    private final Set<String> words = new HashSet<>();

    private LineBreaks(String text) {
        this.text = text;
    }

    /** Looks at every line of a text. */
    static LineBreaks of(String text) {
        LineBreaks breaks = new LineBreaks(text);
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            breaks.read();
        }
        return breaks;
    }

    /** Whether any line break is none of the text's own. */
    boolean any() {
        return !wraps.isEmpty();
    }

    /** Whether the line break at this place is none of the text's own. */
    boolean isWrap(int at) {
        return wraps.get(at);
    }

    /** Whether the hyphen at this place only divides a word at the end of its line. */
    boolean isJoint(int at) {
        return joints.get(at);
    }

    /** Whether a line, or the whole of a Windows line break, ends here. */
    static boolean isBreak(int character) {
        return character == '\n' || character == '\r' || character == '\u2028' || character == '\u2029';
    }

    /**
     * One line.
     *
     * @param start its first character
     * @param end one past its last, spaces at its end left out
     * @param breakAt where its line break begins
     * @param next first character of the next line
     */
    private record Line(int start, int end, int breakAt, int next) {

        int length() {
            return end - start;
        }
    }

    private void read() {
        List<Line> block = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Line line = line(at);
            if (line.length() > 0) {
                block.add(line);
            } else {
                read(block);
                block.clear();
            }
            at = line.next();
        }
        read(block);
    }

    private Line line(int start) {
        int at = start;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        int end = at;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        boolean windows = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return new Line(start, end, at, Math.min(text.length(), windows ? at + 2 : at + 1));
    }

    static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** @param block lines with no empty line between them */
    private void read(List<Line> block) {
        int width = block.stream().mapToInt(Line::length).max().orElse(0);
        boolean runs = isRunning(block, width);
        for (int i = 0; i + 1 < block.size(); i++) {
            Line line = block.get(i);
            Line next = block.get(i + 1);
            boolean divided = isDivided(line, next);
            if (divided || isWrapped(line, next, width) || runs && !isListItem(next) && !endsSentence(line)) {
                wraps.set(line.breakAt(), line.next());
                if (divided && isOneWord(line, next)) {
                    joints.set(line.end() - 1);
                }
            }
        }
    }

    /**
     * Whether a block of lines is running text broken anywhere: in a narrow column, or by hand. Sentences of it go on in a
     * small letter on the next line, or a line ends in a little word, and no line of it is an item of a list.
     */
    private boolean isRunning(List<Line> block, int width) {
        int small = 0;
        int letters = 0;
        for (int i = 0; i < block.size(); i++) {
            letters += block.get(i).length();
            if (isListItem(block.get(i))) {
                return false;
            }
            int first = firstLetter(block.get(i));
            boolean goesOn = i > 0 && first < block.get(i).end() && Character.isLowerCase(text.codePointAt(first));
            boolean begun = i > 0 && UNFINISHED.contains(lastWord(block.get(i - 1)));
            small += begun || goesOn && !endsSentence(block.get(i - 1)) ? 1 : 0;
        }
        return width <= LONGEST
                && letters >= SHORTEST_ON_AVERAGE * block.size()
                && BREAKS_PER_SMALL_LETTER * small >= block.size() - 1;
    }

    private String lastWord(Line line) {
        return text.substring(startOfWord(line.end()), line.end());
    }

    private boolean endsSentence(Line line) {
        return line.length() > 0 && ".!?:;…»”\"".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private boolean isWrapped(Line line, Line next, int width) {
        return line.length() >= SHORTEST
                && width <= LONGEST
                && line.length() + 1 + firstWord(next) > width
                && !isListItem(next);
    }

    private int firstWord(Line line) {
        int start = firstLetter(line);
        int end = start;
        while (end < line.end() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private int firstLetter(Line line) {
        int start = line.start();
        while (start < line.end() && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private boolean isListItem(Line line) {
        return endOfBullet(text, firstLetter(line), line.end()) > 0;
    }

    /** The place after the bullet, or the number and its full stop, that begins a line; 0 if none does. */
    static int endOfBullet(String text, int start, int end) {
        int at = start;
        while (at < end && at < start + 2 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean numbered = at > start && at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
        boolean bullet = at == start && at < end && "-*•▪‣·–".indexOf(text.charAt(at)) >= 0;
        boolean spaced = at + 1 < end && isBlank(text.charAt(at + 1));
        return (numbered || bullet) && spaced ? at + 1 : 0;
    }

    /** Whether a hyphen or a soft hyphen ends the line within a word. */
    private boolean isDivided(Line line, Line next) {
        if (line.length() < 2) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        boolean hyphen = last == '-' || last == '\u2010' || last == '\u00ad';
        return hyphen
                && Character.isLetter(text.codePointBefore(line.end() - 1))
                && Character.isLowerCase(text.codePointAt(firstLetter(next)));
    }

    /** "sanc-", "tioned" is one word; of "Moscow-", "based" both parts stand in the text by themselves. */
    private boolean isOneWord(Line line, Line next) {
        int hyphen = line.end() - 1;
        if (text.charAt(hyphen) == '\u00ad') {
            return true;
        }
        collectWords();
        String begun = text.substring(startOfWord(hyphen), hyphen).toLowerCase(Locale.ROOT);
        int rest = firstLetter(next);
        String ended = text.substring(rest, endOfWord(rest)).toLowerCase(Locale.ROOT);
        boolean twoWords = words.contains(begun) && words.contains(ended)
                || CommonWords.standard().is("hyphen-tail", ended);
        return words.contains(begun + ended) || !twoWords;
    }

    private int startOfWord(int end) {
        int at = end;
        while (at > 0 && end - at < Token.LONGEST_WORD && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < text.length() && at - start < Token.LONGEST_WORD && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The words of the text that no line end divides; only a text with divided words needs them. */
    private void collectWords() {
        if (!words.isEmpty()) {
            return;
        }
        words.add("");
        boolean afterDivision = false;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(at);
            boolean divided = end + 1 < text.length() && text.charAt(end) == '-' && isBlank(text.charAt(end + 1));
            if (!divided && !afterDivision) {
                words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
            }
            afterDivision = divided;
            at = end;
        }
    }
}
