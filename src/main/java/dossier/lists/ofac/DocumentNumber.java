package dossier.lists.ofac;

import dossier.lists.Country;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CountryCells;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with what OFAC writes behind it: {@code # 800018928-0 (Colombia) issued 14 Dec 2005}.
 *
 * @param number the number alone
 * @param country the first bracket that is a country; {@link CountryCells#NONE} without one
 * @param remark whatever else stands there
 */
public record DocumentNumber(String number, Country country, String remark) {

    private static final Pattern END_OF_NUMBER =
            Pattern.compile("\\s+(?=\\(|issued\\b|expires\\b|expired\\b)|,?\\s+(?=issued|expired)");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");

    /**
     * @param text what follows the label
     * @param countries says which bracket is a country
     */
    public static DocumentNumber of(String text, CountryCells countries) {
        String plain =
                text.startsWith("#") || text.startsWith(":") ? text.substring(1).strip() : text;
        Matcher end = END_OF_NUMBER.matcher(plain);
        if (!end.find() || end.start() == 0) {
            return new DocumentNumber(plain, CountryCells.NONE, "");
        }
        String number = plain.substring(0, end.start());
        String behind = plain.substring(end.end());
        Matcher bracket = BRACKET.matcher(behind);
        while (bracket.find()) {
            Country country = countries.atTheEndOf(bracket.group(1));
            if (!country.equals(CountryCells.NONE) && country.text().equals(CellText.tidy(bracket.group(1)))) {
                String rest = behind.substring(0, bracket.start()) + behind.substring(bracket.end());
                return new DocumentNumber(number, country, CellText.tidy(rest));
            }
        }
        return new DocumentNumber(number, CountryCells.NONE, CellText.tidy(behind));
    }
}
