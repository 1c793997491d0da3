package dossier.lists.numbers;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers that carry check digits, or whose form is fixed. Each is given by its letters and digits only. */
public final class CheckDigits {

    private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}\\d{2}");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{10,30}");
    private static final int IMO_DIGITS = 7;
    private static final int[] TAX_TEN = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] TAX_ELEVENTH = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] TAX_TWELFTH = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private CheckDigits() {}

    /** Seven digits of which the last is that of the others, times 7 to 2, added. */
    public static boolean isImo(String number) {
        if (number.length() != IMO_DIGITS || !isDigits(number)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < IMO_DIGITS - 1; i++) {
            sum += digit(number, i) * (IMO_DIGITS - i);
        }
        return sum % 10 == digit(number, IMO_DIGITS - 1);
    }

    /** Tax number (INN) of a Russian organisation (ten digits) or person (twelve). */
    public static boolean isInn(String number) {
        return isDigits(number)
                && (number.length() == 10 && check(number, TAX_TEN) == digit(number, 9)
                        || number.length() == 12
                                && check(number, TAX_ELEVENTH) == digit(number, 10)
                                && check(number, TAX_TWELFTH) == digit(number, 11));
    }

    /** State registration number (OGRN) of a Russian organisation (13 digits) or trader (15). */
    public static boolean isOgrn(String number) {
        if (number.length() != 13 && number.length() != 15 || !isDigits(number)) {
            return false;
        }
        int last = number.length() - 1;
        long rest = Long.parseLong(number.substring(0, last)) % (last - 1);
        return rest % 10 == digit(number, last) && digit(number, 0) > 0;
    }

    /** Legal entity identifier, ISO 17442. */
    public static boolean isLei(String number) {
        String upper = number.toUpperCase(Locale.ROOT);
        return LEI.matcher(upper).matches() && rest97(upper) == 1;
    }

    /** Whether it has the form of a BIC, ISO 9362: letters for bank and country, then letters or digits. */
    public static boolean isBic(String number) {
        return BIC.matcher(number.toUpperCase(Locale.ROOT)).matches();
    }

    /** International bank account number, ISO 13616. */
    public static boolean isIban(String number) {
        String upper = number.toUpperCase(Locale.ROOT);
        return IBAN.matcher(upper).matches() && rest97(upper.substring(4) + upper.substring(0, 4)) == 1;
    }

    private static int rest97(String number) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }

    private static boolean isDigits(String number) {
        return !number.isEmpty() && number.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static int check(String number, int[] factors) {
        int sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += factors[i] * digit(number, i);
        }
        return sum % 11 % 10;
    }

    private static int digit(String number, int position) {
        return number.charAt(position) - '0';
    }
}
