/**
 * Takes a whole name apart: gives every word its role in the name of a person, an organisation or a vessel. Compares
 * nothing.
 */
@NullMarked
package dossier.names.parse;

import org.jspecify.annotations.NullMarked;
