package dossier.lists.numbers;

import dossier.lists.numbers.NumberLabels.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is odd about the numbers of a query, in words for its sender. A number that is odd is compared all the same. */
public final class NumberNotes {

    private static final int LONGEST_SHOWN = 40;
    private static final int BIC_LENGTH = 8;

    private NumberNotes() {}

    /** @param texts the numbers as written */
    public static List<String> of(List<String> texts) {
        List<String> notes = new ArrayList<>();
        for (String text : texts) {
            if (SpoiltNumber.isOne(text)) {
                notes.add(SpoiltNumber.note(text));
                continue;
            }
            List<LabelledNumber> numbers = LabelledNumbers.in(text);
            if (numbers.isEmpty()) {
                notes.add("'" + shortened(text) + "' holds no number and was not compared");
            }
            numbers.forEach(number -> of(number).ifPresent(notes::add));
        }
        return List.copyOf(notes);
    }

    /** Why nothing of a text can be compared as a number; empty if something can. */
    public static Optional<String> uncompared(String text) {
        if (SpoiltNumber.isOne(text)) {
            return Optional.of(SpoiltNumber.note(text));
        }
        List<LabelledNumber> numbers = LabelledNumbers.in(text);
        if (numbers.isEmpty()) {
            return Optional.of("'" + shortened(text) + "' holds no number");
        }
        boolean all = numbers.stream().allMatch(NumberNotes::isTooShort);
        return all ? of(numbers.get(0)) : Optional.empty();
    }

    private static boolean isTooShort(LabelledNumber number) {
        return number.label().isEmpty() && NumberKey.plain(number.number()).length() < ComparedNumber.SHORTEST;
    }

    private static Optional<String> of(LabelledNumber number) {
        String plain = NumberKey.plain(number.number());
        Optional<Label> label = number.label();
        if (label.isEmpty()) {
            return isTooShort(number)
                    ? Optional.of("the number '" + number.number()
                            + "' is too short to be compared without its type, such as 'Passport " + number.number()
                            + "'")
                    : Optional.empty();
        }
        return fault(label.get(), plain)
                .map(fault -> "'" + shortened(number.number()) + "' is not a valid " + fault
                        + "; it was compared as written");
    }

    private static Optional<String> fault(Label label, String plain) {
        return switch (label.sort()) {
            case IMO ->
                unless(CheckDigits.isImo(plain), "IMO number: seven digits, of which the last is a check digit");
            case LEI -> unless(CheckDigits.isLei(plain), "LEI: 20 characters, of which the last two are check digits");
            case IBAN -> unless(CheckDigits.isIban(plain), "IBAN: its check digits do not fit");
            case BIC ->
                unless(
                        CheckDigits.isBic(plain),
                        "BIC: " + BIC_LENGTH + " or 11 characters, the first six of them letters");
            case DOCUMENT -> russian(label, plain);
            default -> Optional.empty();
        };
    }

    private static Optional<String> russian(Label label, String plain) {
        return switch (label.words()) {
            case "inn", "инн" ->
                unless(CheckDigits.isInn(plain), "INN: ten or twelve digits, of which the last are check digits");
            case "ogrn", "огрн", "ogrnip", "огрнип" ->
                unless(CheckDigits.isOgrn(plain), "OGRN: 13 or 15 digits, of which the last is a check digit");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean sound, String fault) {
        return sound ? Optional.empty() : Optional.of(fault);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
