/**
 * Plain JDBC, for what is too much to be held in memory or mapped row by row: transactions, rows in bulk, results row by row. Knows
 * no table.
 */
@NullMarked
package dossier.sql;

import org.jspecify.annotations.NullMarked;
