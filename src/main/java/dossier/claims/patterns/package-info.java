/**
 * The ways in which news says that somebody was sanctioned ({@code patterns.tsv}), and the claims made of the places that fit.
 * Does not know what is on a list.
 */
@NullMarked
package dossier.claims.patterns;

import org.jspecify.annotations.NullMarked;
