package dossier.watchlists;

import dossier.screening.ScreeningQuery;

/**
 * A row of a kept table.
 *
 * @param row of the table, from 1, the heading not counted
 * @param id the table's own id of the customer, or empty
 * @param query what the lists are asked
 * @param note which cells could not be used and why, or empty
 */
public record Customer(long row, String id, ScreeningQuery query, String note) {}
