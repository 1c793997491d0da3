package dossier.names.parse;

import dossier.names.NameToken;
import dossier.names.Word;
import dossier.names.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers in names, however written: "forty four", "IV", "A320", "007". */
final class Numerals {

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    /** From two letters on; a single I, V or X is more often a letter. */
    private static final String ROMAN_DIGITS = "ivx";

    private static final Pattern ROMAN = Pattern.compile("(x{0,3})(ix|iv|v?i{0,3})");

    /** "Plant No. 103" is "Plant 103". */
    private static final Set<String> SIGNS = Set.of("no", "nr", "num", "number", "nomer", "numero", "nummer");

    /** "841st", "10th", "5ya". */
    private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,6}(st|nd|rd|th|y|ya|e|oy|oe|aya)");

    private Numerals() {}

    /** Cuts "A320" into "A" and "320". */
    static List<String> lettersAndDigits(String word) {
        List<String> pieces = new ArrayList<>(1);
        int start = 0;
        for (int i = 1; i <= word.length(); i++) {
            if (i == word.length() || Character.isDigit(word.charAt(i)) != Character.isDigit(word.charAt(i - 1))) {
                pieces.add(word.substring(start, i));
                start = i;
            }
        }
        return pieces;
    }

    /** Whether the word is a number with an ending, "12th", which is not cut off: "th" is no word of the name. */
    static boolean isOrdinal(String latin) {
        boolean digit = !latin.isEmpty() && latin.charAt(0) >= '0' && latin.charAt(0) <= '9';
        return digit && ORDINAL.matcher(latin).matches();
    }

    /** A token for a word that may be a number; leading zeros say nothing. */
    static NameToken token(String written, Word word) {
        if (!word.isNumber()) {
            return new NameToken(written, word, NameToken.Role.NAME);
        }
        String digits = word.latin().replaceFirst("^0+(?=.)", "");
        return new NameToken(written, Words.ofLatin(digits), NameToken.Role.NUMBER);
    }

    /** The tokens with numbers in words and Roman numerals put into digits; a name of one token is left as it is. */
    static List<NameToken> inDigits(List<NameToken> tokens) {
        if (tokens.size() < 2) {
            return tokens;
        }
        List<NameToken> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            NameToken token = tokens.get(i);
            OptionalInt units = i + 1 < tokens.size() ? unitsAfterTens(token, tokens.get(i + 1)) : OptionalInt.empty();
            if (units.isPresent()) {
                String written = token.written() + " " + tokens.get(i + 1).written();
                out.add(number(written, units.getAsInt()));
                i++;
                continue;
            }
            out.add(single(tokens, i));
        }
        return out;
    }

    private static NameToken single(List<NameToken> tokens, int i) {
        NameToken token = tokens.get(i);
        OptionalInt value = value(token.latin());
        if (value.isPresent()) {
            return number(token.written(), value.getAsInt());
        }
        boolean sign = i + 1 < tokens.size()
                && SIGNS.contains(token.latin())
                && tokens.get(i + 1).word().isNumber();
        return sign ? token.as(NameToken.Role.STOP_WORD) : token;
    }

    private static OptionalInt roman(String latin) {
        if (latin.length() < 2
                || ROMAN_DIGITS.indexOf(latin.charAt(0)) < 0
                || !ROMAN.matcher(latin).matches()) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < latin.length(); i++) {
            int digit = romanDigit(latin.charAt(i));
            boolean before = i + 1 < latin.length() && romanDigit(latin.charAt(i + 1)) > digit;
            value += before ? -digit : digit;
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt unitsAfterTens(NameToken tens, NameToken units) {
        Integer ten = TENS.get(tens.latin());
        if (ten == null) {
            return OptionalInt.empty();
        }
        Integer unit = UNITS.get(units.latin());
        return unit == null || unit > 9 ? OptionalInt.empty() : OptionalInt.of(ten + unit);
    }

    private static OptionalInt value(String latin) {
        if (isOrdinal(latin)) {
            return OptionalInt.of(Integer.parseInt(latin.replaceAll("[a-z]+$", "")));
        }
        for (Map<String, Integer> table : List.of(UNITS, TENS)) {
            Integer value = table.get(latin);
            if (value != null) {
                return OptionalInt.of(value);
            }
        }
        return roman(latin);
    }

    private static int romanDigit(char letter) {
        return letter == 'i' ? 1 : letter == 'v' ? 5 : 10;
    }

    private static NameToken number(String written, int value) {
        return new NameToken(written, Words.ofLatin(Integer.toString(value)), NameToken.Role.NUMBER);
    }
}
