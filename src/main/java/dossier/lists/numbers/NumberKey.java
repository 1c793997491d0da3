package dossier.lists.numbers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which two writings of one number are equal. */
public final class NumberKey {

    private static final Pattern UNITED_NATIONS = Pattern.compile("([a-z]{2})([ie])(\\d{1,3})");
    private static final Pattern EU_REFERENCE = Pattern.compile("(?i)EU[.\\s-]{1,2}(\\d{1,6})[.\\s-](\\d{1,3})");
    private static final Pattern SEVEN_DIGITS = Pattern.compile("(?<!\\d)\\d{7}(?!\\d)");
    private static final int LONG_BIC = 11;
    private static final String NO_BRANCH = "xxx";

    private NumberKey() {}

    /** Letters and digits in lower case, digits of other scripts as ours. */
    public static String plain(String number) {
        StringBuilder plain = new StringBuilder(number.length());
        String composed = isPlain(number) ? number : Normalizer.normalize(number, Normalizer.Form.NFKC);
        composed.codePoints().filter(Character::isLetterOrDigit).forEach(sign -> {
            int digit = Character.isDigit(sign) ? Character.digit(sign, 10) : -1;
            plain.appendCodePoint(digit >= 0 ? '0' + digit : Character.toLowerCase(sign));
        });
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(sign -> sign < 0x80);
    }

    /** The key of a number of a known class. */
    public static String of(NumberClass sort, String number) {
        String plain = plain(number);
        return switch (sort) {
            case BIC -> bic(plain);
            case UNITED_NATIONS -> unitedNations(plain);
            case LIST_ID -> listId(number, plain);
            case IMO -> imo(number, plain);
            default -> plain;
        };
    }

    /** The key of a number of which it is not known what it is: by its form. */
    public static String of(String number) {
        String plain = plain(number);
        Matcher reference = EU_REFERENCE.matcher(number.strip());
        if (reference.matches()) {
            return listId(number, plain);
        }
        if (plain.length() == LONG_BIC && plain.endsWith(NO_BRANCH) && CheckDigits.isBic(plain)) {
            return bic(plain);
        }
        return unitedNations(plain);
    }

    /** Eleven characters that end in XXX are the same bank as the first eight. */
    private static String bic(String plain) {
        return plain.length() == LONG_BIC && plain.endsWith(NO_BRANCH)
                ? plain.substring(0, LONG_BIC - NO_BRANCH.length())
                : plain;
    }

    private static String unitedNations(String plain) {
        Matcher parts = UNITED_NATIONS.matcher(plain);
        return parts.matches()
                ? parts.group(1) + parts.group(2) + String.format(Locale.ROOT, "%03d", Integer.parseInt(parts.group(3)))
                : plain;
    }

    /** "EU.27.28" and "EU.272.8" are two. */
    private static String listId(String number, String plain) {
        Matcher reference = EU_REFERENCE.matcher(number.strip());
        return reference.matches() ? "eu." + reference.group(1) + "." + reference.group(2) : plain;
    }

    private static String imo(String number, String plain) {
        Matcher digits = SEVEN_DIGITS.matcher(number);
        return digits.find() ? digits.group() : plain;
    }
}
