/**
 * Screening tables of any size: columns, rows, answers while the table is still being sent, jobs.
 *
 * <p>It scores nothing itself: every row is screened as a query is.
 */
@NullMarked
package dossier.web.tables;

import org.jspecify.annotations.NullMarked;
