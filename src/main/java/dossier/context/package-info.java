/**
 * What a text says of somebody besides the name (offices, organisations, countries, age, occupations), what a listing says of
 * its party, and how well the two agree. Plain Java over the tables that ship with the service. Decides nothing.
 */
@NullMarked
package dossier.context;

import org.jspecify.annotations.NullMarked;
