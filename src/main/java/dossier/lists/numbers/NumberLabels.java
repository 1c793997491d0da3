package dossier.lists.numbers;

import dossier.lists.Identifier;
import dossier.text.WordTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that say what a number is, of the table {@code number-labels.tsv}. */
public final class NumberLabels {

    private static final String TABLE = "/dossier/lists/number-labels.tsv";

    /** Letters of an abbreviation are joined by these: "C.U.R.P.", "D-U-N-S". */
    private static final String JOINING = ".-";

    private static final NumberLabels STANDARD = new NumberLabels();

    private final Map<String, Label> byWords = new HashMap<>();
    private int mostWords;

    /**
     * A label.
     *
     * @param words its words, lower case
     * @param sort what a number under it counts
     * @param type as which it is kept
     * @param issuer country or authority that such a number is of; empty if the label does not say
     */
    public record Label(String words, NumberClass sort, Identifier.Type type, String issuer) {}

    /**
     * A label in a text.
     *
     * @param start where it begins
     * @param end where it ends
     */
    record Found(int start, int end, Label label) {}

    /** A run of letters, or the letters of an abbreviation that dots part. */
    private record Word(int start, int end, String text) {}

    private NumberLabels() {
        for (WordTable.Row row : WordTable.withHeading(TABLE).rows()) {
            String words = row.cell("label");
            byWords.put(
                    words,
                    new Label(
                            words,
                            row.constant("class", NumberClass.class),
                            row.constant("type", Identifier.Type.class),
                            row.cell("issuer")));
            mostWords = Math.max(mostWords, words.split(" ").length);
        }
    }

    /** The labels that ship with the service. */
    public static NumberLabels standard() {
        return STANDARD;
    }

    /** The first label in a text, such as the remark beside a number. */
    public Optional<Label> firstIn(String text) {
        return text.isEmpty() ? Optional.empty() : in(text).stream().findFirst().map(Found::label);
    }

    /** Every label in a text, the longest at each place, in order. */
    List<Found> in(String text) {
        List<Word> words = words(text);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Found> longest = longestAt(text, words, i);
            longest.ifPresent(found::add);
            int past = longest.map(Found::end).orElse(words.get(i).end());
            while (i < words.size() && words.get(i).start() < past) {
                i++;
            }
        }
        return found;
    }

    private Optional<Found> longestAt(String text, List<Word> words, int first) {
        StringBuilder phrase = new StringBuilder();
        Optional<Found> longest = Optional.empty();
        int last = Math.min(words.size(), first + mostWords);
        for (int i = first; i < last; i++) {
            if (i > first
                    && !isBetween(text, words.get(i - 1).end(), words.get(i).start())) {
                break;
            }
            phrase.append(i > first ? " " : "").append(words.get(i).text());
            Label label = byWords.get(phrase.toString());
            if (label != null
                    && stands(text, words.get(first).start(), words.get(i).end(), label)) {
                longest = Optional.of(
                        new Found(words.get(first).start(), words.get(i).end(), label));
            }
        }
        return longest;
    }

    /** Nothing but a few signs may stand between the words of one label. */
    private static boolean isBetween(String text, int from, int to) {
        return to - from <= 3 && text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Letters inside a number are no label: the CR of "12CR345", the RU of "RU56285144". */
    private static boolean stands(String text, int start, int end, Label label) {
        boolean gluedBefore = start > 0 && Character.isDigit(text.charAt(start - 1));
        boolean gluedBehind = end < text.length() && Character.isDigit(text.charAt(end));
        if (gluedBefore) {
            return !gluedBehind && isFollowedByMark(text, end);
        }
        return !gluedBehind || label.words().length() > 2;
    }

    /** "…6675INN: 7743…", "75388473CR No. 3286238": a cell whose line break was lost. */
    private static boolean isFollowedByMark(String text, int end) {
        String behind = text.substring(end).stripLeading().toLowerCase(Locale.ROOT);
        return behind.startsWith(":") || behind.startsWith("-") || behind.startsWith("–") || behind.startsWith("no");
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int end = endOfAbbreviation(text, i);
            if (end < 0) {
                end = endOfWord(text, i);
            }
            words.add(new Word(i, end, letters(text.substring(i, end))));
            i = end;
        }
        return words;
    }

    /** A word goes on over an apostrophe: "manufacturer's". */
    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isApostropheBetween(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isApostropheBetween(String text, int at) {
        char sign = text.charAt(at);
        return (sign == '\'' || sign == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** Where single letters with a sign between them end; -1 if there are no two of them. */
    private static int endOfAbbreviation(String text, int start) {
        int end = start;
        int letters = 0;
        while (end < text.length()
                && Character.isLetter(text.charAt(end))
                && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1)))) {
            letters++;
            boolean goesOn = end + 2 < text.length()
                    && JOINING.indexOf(text.charAt(end + 1)) >= 0
                    && Character.isLetter(text.charAt(end + 2));
            end += goesOn ? 2 : 1;
            if (!goesOn) {
                break;
            }
        }
        return letters > 1 ? end : -1;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetter).forEach(letter -> letters.append((char) letter));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
