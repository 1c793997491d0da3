package dossier.web.tables;

import java.util.List;

/**
 * What a row of a table is answered.
 *
 * @param rows rows of the answer, cell by cell; a row without a hit has one too
 * @param hits how many of them are hits
 * @param refused whether the row could not be asked
 */
record RowAnswer(List<List<String>> rows, int hits, boolean refused) {

    RowAnswer {
        rows = List.copyOf(rows);
    }
}
