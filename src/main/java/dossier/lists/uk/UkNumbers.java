package dossier.lists.uk;

import dossier.lists.Country;
import dossier.lists.Identifier;
import dossier.lists.csv.CellText;
import dossier.lists.numbers.IssuingCountries;
import dossier.lists.numbers.LabelledNumber;
import dossier.lists.numbers.LabelledNumbers;
import dossier.lists.numbers.NumberClass;
import dossier.lists.numbers.NumberKey;
import dossier.lists.numbers.NumberLabels.Label;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the United Kingdom's cells of numbers. Most hold a number; others hold several with words around them: {@code OGRN:
 * 1097746786675INN: 7743763446}. The words become type, country and remark, so that the number alone can be looked up.
 */
final class UkNumbers {

    private UkNumbers() {}

    /**
     * The numbers of a value; the value as it stands where no number can be told from the words.
     *
     * @param type what the column is for; a label beside the number may say better
     * @param value one value of the cell
     * @param remark what another column says of it, or empty
     */
    static List<Identifier> of(Identifier.Type type, String value, String remark) {
        String tidy = withoutSlips(CellText.tidy(value));
        if (tidy.isEmpty() || UkCells.isDash(tidy)) {
            return List.of();
        }
        if (type == Identifier.Type.OTHER_LIST || type == Identifier.Type.UN_REFERENCE) {
            return List.of(new Identifier(type, tidy, IssuingCountries.NONE, remark));
        }
        List<LabelledNumber> found = LabelledNumbers.in(tidy);
        if (found.isEmpty() || isWhole(found, tidy)) {
            return List.of(new Identifier(type, tidy, issuer(remark), remark));
        }
        return found.stream().map(number -> identifier(type, number, remark)).toList();
    }

    /** The apostrophe with which a spreadsheet keeps zeros, and the full stop of a numbered value. */
    private static String withoutSlips(String value) {
        String number = value.startsWith("'") ? value.substring(1) : value;
        return CellText.tidy(number.endsWith(".") ? number.substring(0, number.length() - 1) : number);
    }

    /** One number without a word around it stays as published, its signs included. */
    private static boolean isWhole(List<LabelledNumber> found, String tidy) {
        return found.size() == 1
                && found.get(0).label().isEmpty()
                && NumberKey.plain(found.get(0).number()).equals(NumberKey.plain(tidy));
    }

    private static Identifier identifier(Identifier.Type type, LabelledNumber number, String remark) {
        Identifier.Type said = number.label()
                .filter(label -> isBetter(type, label))
                .map(Label::type)
                .orElse(type);
        Country country = number.country().equals(IssuingCountries.NONE) ? issuer(remark) : number.country();
        boolean marked = said == Identifier.Type.IMO;
        String words = Stream.of(marked ? "" : number.said(), number.remark(), remark)
                .map(CellText::tidy)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Identifier(said, number.number(), country, words);
    }

    /** A column of passports holds passports, whatever it says of them; a column of registrations holds everything. */
    private static boolean isBetter(Identifier.Type type, Label label) {
        return switch (type) {
            case REGISTRATION -> label.type() != Identifier.Type.OTHER_LIST;
            case NATIONAL_ID -> label.sort() == NumberClass.DOCUMENT || label.sort() == NumberClass.SHARED;
            default -> false;
        };
    }

    private static Country issuer(String remark) {
        Optional<Country> issuer = IssuingCountries.standard().issuerIn(remark);
        return issuer.orElse(IssuingCountries.NONE);
    }
}
