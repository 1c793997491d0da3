package dossier.names.script;

import dossier.names.TableFile;

import java.util.List;
import java.util.Optional;

/** What Chinese characters are in Latin, from {@code han.tsv}; the rarer ones are left to ICU. Immutable. */
final class HanLetters {

    /** The block that holds nearly every character in use. */
    static final char FIRST = '\u4E00';

    static final char LAST = '\u9FFF';

    private static final String[] LATIN = read(TableFile.rows("han.tsv", 2));

    private HanLetters() {}

    private static String[] read(List<List<String>> rows) {
        String[] latin = new String[LAST - FIRST + 1];
        for (List<String> row : rows) {
            String characters = row.get(1);
            for (int i = 0; i < characters.length(); i++) {
                latin[characters.charAt(i) - FIRST] = row.get(0);
            }
        }
        return latin;
    }

    /** The letters of a character that the table has. */
    static Optional<String> latin(char character) {
        return character < FIRST || character > LAST ? Optional.empty() : Optional.ofNullable(LATIN[character - FIRST]);
    }
}
