/**
 * The Reconciliation Service API, for OpenRefine and other tools that match the rows of a table with entities: version 0.2, what of 0.1
 * differs, and the draft of 1.0. Nothing here decides anything: names are screened as everywhere.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">the specification</a>
 */
@NullMarked
package dossier.web.reconciliation;

import org.jspecify.annotations.NullMarked;
