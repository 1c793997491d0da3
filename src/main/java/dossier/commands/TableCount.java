package dossier.commands;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What came of a table.
 *
 * @param rows rows of it
 * @param matched customers with a match
 * @param toReview customers without one, of whom a hit needs review
 * @param notScreened rows that were not screened
 */
record TableCount(long rows, long matched, long toReview, long notScreened) {

    static TableCount of(JsonNode job) {
        return new TableCount(
                job.path("rows").asLong(),
                job.path("customersWithMatch").asLong(),
                job.path("customersToReview").asLong(),
                job.path("problems").asLong());
    }

    /** "3 customers match, 2 to review; 40 rows, 5 of them not screened (the column problem says why)". */
    String inWords() {
        String screened = notScreened == 0
                ? ""
                : ", " + PlainWords.number(notScreened) + " of them not screened (the column problem says why)";
        return PlainWords.number(matched, "customer matches", "customers match") + ", " + PlainWords.number(toReview)
                + " to review; " + PlainWords.number(rows, "row", "rows") + screened;
    }
}
