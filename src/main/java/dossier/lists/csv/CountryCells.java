package dossier.lists.csv;

import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.CountryCodes;
import dossier.lists.ReadingProblems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads countries out of the cells of one publication; says of each text that is not in the table so once. */
public final class CountryCells {

    public static final Country NONE = new Country("", "");

    private static final Pattern BETWEEN_COUNTRIES = Pattern.compile("\\s*[.,;/]\\s*|\\s+and\\s+");

    private final CountryCodes countries = CountryCodes.standard();
    private final ReadingProblems problems;
    private final Set<String> reported = new HashSet<>();

    public CountryCells(ReadingProblems problems) {
        this.problems = problems;
    }

    /**
     * One country.
     *
     * @param text as published; may be empty
     * @return the text with the code it stands for, if we know; {@link #NONE} for nothing and for words such as "unknown"
     */
    public Country read(String text, Cell cell) {
        String tidy = CellText.tidy(text);
        if (tidy.isEmpty() || countries.saysNothing(tidy)) {
            return NONE;
        }
        Optional<String> code = countries.codeOf(tidy);
        if (code.isEmpty() && reported.add(tidy)) {
            problems.add(cell.file(), cell.row(), cell.column(), "not a country that we know: '" + tidy + "'");
        }
        boolean stopped = code.isPresent() && tidy.endsWith(".");
        return new Country(stopped ? tidy.substring(0, tidy.length() - 1) : tidy, code.orElse(""));
    }

    /**
     * Every country of a cell that may name several: {@code (1) Syria (2) Jordan}, {@code Estonia, Russia}.
     *
     * @return none for an empty cell
     */
    public List<Country> readAll(PlacedValue taken) {
        List<Country> found = new ArrayList<>();
        for (String value : CellText.values(taken.text())) {
            for (String country : apart(value)) {
                Country read = read(country, taken.cell());
                if (!read.equals(NONE)) {
                    found.add(read);
                }
            }
        }
        return found;
    }

    /** The country that a place ends with: {@code Damascus, Syria}; {@link #NONE} if its end is no country that we know. */
    public Country atTheEndOf(String place) {
        for (int start = 0; start >= 0; ) {
            String end = place.substring(start).strip();
            Optional<String> code = countries.codeOf(end);
            if (code.isPresent()) {
                return countries.saysNothing(end) ? NONE : new Country(end, code.get());
            }
            int comma = place.indexOf(',', start);
            start = comma < 0 ? -1 : comma + 1;
        }
        return NONE;
    }

    /** Whether the text is a country, without making a problem of it. */
    public boolean knows(String text) {
        return countries.codeOf(text).isPresent();
    }

    /** Takes a value apart only if it is no country as a whole and each of its pieces is one. */
    private List<String> apart(String value) {
        if (knows(value)) {
            return List.of(value);
        }
        List<String> pieces = Arrays.stream(BETWEEN_COUNTRIES.split(value))
                .filter(piece -> !piece.isBlank())
                .toList();
        return !pieces.isEmpty() && pieces.stream().allMatch(this::knows) ? pieces : List.of(value);
    }
}
