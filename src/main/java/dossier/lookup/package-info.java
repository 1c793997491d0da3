/**
 * Finds listings by what somebody types into a search box: words and beginnings of words of a name, in any script, in the order that
 * a person expects. It decides nothing about who is who; that is for screening.
 */
@NullMarked
package dossier.lookup;

import org.jspecify.annotations.NullMarked;
