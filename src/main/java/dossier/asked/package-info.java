/**
 * What a field that should hold one name really holds: titles behind it, two people in one, other names, a place, a branch, a status,
 * a ship's prefix. Says what was taken as what. It does not compare names and knows no lists.
 */
@NullMarked
package dossier.asked;

import org.jspecify.annotations.NullMarked;
