package dossier.claims.dates;

import dossier.claims.words.ClaimWords;
import dossier.text.CommonWords;
import dossier.text.Token;

import java.util.List;

/** The tokens of a sentence as dates are read from them; beyond the ends there is nothing. */
final class DateWords {

    private static final ClaimWords CLAIM_WORDS = ClaimWords.standard();
    private static final CommonWords COMMON_WORDS = CommonWords.standard();

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2099;
    private static final int DIGITS_OF_YEAR = 4;
    private static final int LONGEST_MONTH = 31;

    private static final List<String> NUMBERS = List.of(
            "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final List<String> ORDINAL_ENDINGS = List.of("", "st", "nd", "rd", "th");

    private final List<Token> tokens;

    DateWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The key of a word; empty for a mark. */
    String key(int at) {
        return at < tokens.size() && tokens.get(at).isWord() ? tokens.get(at).key() : "";
    }

    private boolean isCapital(int at) {
        return at < tokens.size() && tokens.get(at).isWord() && tokens.get(at).isCapital();
    }

    boolean isMark(int at, Token.Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    boolean is(String wordClass, int at) {
        return CLAIM_WORDS.is(wordClass, key(at));
    }

    /** The token after the longest word or phrase of the class at a token; the token itself if there is none. */
    int endOf(String wordClass, int at) {
        return CLAIM_WORDS.endOf(wordClass, this::key, at);
    }

    /** A whole number in digits or as a word ("three", "a"); -1 if it is none. */
    int number(int at) {
        String key = key(at);
        boolean digits = !key.isEmpty()
                && key.length() <= DIGITS_OF_YEAR
                && key.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        if (digits) {
            return Integer.parseInt(key);
        }
        int word = NUMBERS.indexOf(key);
        return word >= 0 ? Math.max(1, word) : -1;
    }

    /** A year of our time; -1 if it is none. */
    int year(int at) {
        int number = key(at).length() == DIGITS_OF_YEAR ? number(at) : -1;
        return number >= FIRST_YEAR && number <= LAST_YEAR ? number : -1;
    }

    /** 1 to 12; 0 if it is no month. */
    int month(int at) {
        return isCapital(at) ? COMMON_WORDS.month(key(at)) : 0;
    }

    /** 1 to 31, "24" or "24th"; 0 if it is no day of a month. */
    int dayOfMonth(int at) {
        String key = key(at);
        int digits = 0;
        while (digits < key.length() && key.charAt(digits) >= '0' && key.charAt(digits) <= '9') {
            digits++;
        }
        boolean day = digits > 0 && digits <= 2 && ORDINAL_ENDINGS.contains(key.substring(digits));
        int number = day ? Integer.parseInt(key.substring(0, digits)) : 0;
        return number <= LONGEST_MONTH ? number : 0;
    }

    /** 1 for Monday to 7; 0 if it is no day of the week. */
    int weekday(int at) {
        return isCapital(at) ? COMMON_WORDS.weekday(key(at)) : 0;
    }
}
