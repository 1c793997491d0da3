package dossier.lists.own;

import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.CountryCodes;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.CountryCells;

import java.util.Locale;
import java.util.regex.Pattern;

/** Countries by their code or their name. */
final class OwnCountries {

    private static final int LETTERS_OF_CODE = 2;

    /** A part of a country by its code: {@code us-ca}. */
    private static final Pattern REGION = Pattern.compile("[a-z]{2}-[a-z]{2,3}");

    private final CountryCells names;

    OwnCountries(ReadingProblems problems) {
        names = new CountryCells(problems);
    }

    Country read(String text, Cell cell) {
        if (REGION.matcher(text).matches()) {
            return new Country(text, text.substring(0, LETTERS_OF_CODE));
        }
        boolean code =
                text.length() == LETTERS_OF_CODE && CountryCodes.standard().isCode(text);
        return code ? new Country(text, text.toLowerCase(Locale.ROOT)) : names.read(text, cell);
    }

    /** The country that a place ends with, if its end is one that we know. */
    Country atTheEndOf(String place) {
        return names.atTheEndOf(place);
    }
}
