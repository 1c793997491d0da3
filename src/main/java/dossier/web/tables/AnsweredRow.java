package dossier.web.tables;

import dossier.screening.Band;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a row of a table is answered.
 *
 * @param row its number, from 1, the heading not counted
 * @param id the table's own id of the customer; empty if it has none
 * @param name the name as the table gives it
 * @param subject key under which people decide about the customer; empty where nothing was found
 * @param note which cells could not be used and why, or empty
 * @param problem why the row was not screened, or empty
 * @param refused the same as a constant; empty for a row that was screened
 * @param hits what was found, the most probable first
 */
public record AnsweredRow(
        long row,
        String id,
        String name,
        String subject,
        String note,
        String problem,
        Optional<NotScreened> refused,
        List<AnsweredHit> hits) {

    public AnsweredRow {
        hits = List.copyOf(hits);
    }

    /** The best band of its hits; empty if there is none. */
    public Optional<Band> best() {
        return hits.stream().map(AnsweredHit::band).min(Comparator.naturalOrder());
    }
}
