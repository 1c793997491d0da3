/**
 * Turns a sentence of the text into items: parties, authorities, dates, words and marks; decides whom a pronoun means.
 * Does not know what is said about anybody.
 */
@NullMarked
package dossier.claims.sentence;

import org.jspecify.annotations.NullMarked;
