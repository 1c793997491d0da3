package dossier.parties;

import dossier.lists.Identifier;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListedParty;
import dossier.lists.numbers.CheckDigits;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a listing in a form in which equal ones are equal, whatever type and country each list gives them.
 *
 * <p>Russian tax and registration numbers, IMO numbers and LEIs carry check digits: a number that passes is known for what it is
 * wherever it stands, also in the middle of a cell ("INN: 7719265496 OGRN: …"). The reference of a listing is a number too: two lists of
 * one authority name each other by it.
 */
final class ListingNumbers {

    /** Begins a number that another country may give as well. */
    static final String OF_ITS_COUNTRY = "NUMBER ";

    /** A shorter number is met too often. */
    private static final int SHORTEST = 6;

    private static final int FEWEST_DIGITS = 4;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\p{N}])\\d{10,15}(?![\\p{L}\\p{N}])");
    private static final Pattern IMO = Pattern.compile("(?<!\\d)\\d{7}(?!\\d)");
    private static final Pattern LEI = Pattern.compile("\\d{4}[A-Z0-9]{14}\\d{2}");
    private static final Pattern UNITED_NATIONS = Pattern.compile("([A-Za-z]{2})([ie])\\.?(?!0+$)(\\d{1,3})");

    private ListingNumbers() {}

    /** Every number that says who it is, as {@code INN 7719265496}, with the country that gave it where that matters and is known. */
    static Map<String, String> of(ListedParty listing) {
        Map<String, String> numbers = new LinkedHashMap<>();
        Optional<String> numbering = KnownLists.byCode(listing.ref().list()).map(KnownList::numbering);
        numbering.ifPresent(of -> numbers.put(of + " " + plain(listing.ref().reference()), ""));
        for (Identifier identifier : listing.identifiers()) {
            if (identifier.type() == Identifier.Type.OTHER_LIST) {
                numbering.ifPresent(of -> numbers.put(of + " " + plain(identifier.number()), ""));
            }
            add(numbers, identifier);
        }
        return numbers;
    }

    private static void add(Map<String, String> numbers, Identifier identifier) {
        String plain = plain(identifier.number());
        switch (identifier.type()) {
            case OTHER_LIST -> {}
            case UN_REFERENCE -> unitedNations(identifier.number()).ifPresent(reference -> numbers.put(reference, ""));
            case IMO -> imo(numbers, identifier.number());
            case DIGITAL_CURRENCY -> numbers.put("WALLET " + plain, "");
            case LEI -> numbers.put("LEI " + plain, "");
            default -> document(numbers, identifier, plain);
        }
    }

    private static String plain(String number) {
        return BETWEEN.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static Optional<String> unitedNations(String reference) {
        Matcher found = UNITED_NATIONS.matcher(reference);
        return found.find()
                ? Optional.of("UN " + found.group(1).toUpperCase(Locale.ROOT) + found.group(2)
                        + String.format(Locale.ROOT, ".%03d", Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    private static void imo(Map<String, String> numbers, String text) {
        Matcher found = IMO.matcher(text);
        while (found.find()) {
            numbers.put("IMO " + found.group(), "");
        }
    }

    private static void document(Map<String, String> numbers, Identifier identifier, String plain) {
        boolean known = false;
        Matcher digits = DIGITS.matcher(identifier.number());
        while (digits.find()) {
            String number = digits.group();
            String name = CheckDigits.isInn(number) ? "INN " : CheckDigits.isOgrn(number) ? "OGRN " : "";
            if (!name.isEmpty()) {
                numbers.put(name + number, "");
                known = true;
            }
        }
        if (LEI.matcher(plain).matches() && CheckDigits.isLei(plain)) {
            numbers.put("LEI " + plain, "");
            known = true;
        }
        if (!known && identifier.type().identifying() && says(plain)) {
            numbers.put(OF_ITS_COUNTRY + plain, identifier.country().code());
        }
    }

    private static boolean says(String plain) {
        return plain.length() >= SHORTEST
                && plain.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
}
