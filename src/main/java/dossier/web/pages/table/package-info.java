/**
 * The page on which a table of customers is screened: the form, and the answer with one card a customer. What it shows is kept by {@code
 * dossier.web.tables}.
 */
@NullMarked
package dossier.web.pages.table;

import org.jspecify.annotations.NullMarked;
