/**
 * Classes of words and of short phrases that every room of claims reads with, as the table {@code words.tsv} gives them.
 * Knows neither sentences nor rules.
 */
@NullMarked
package dossier.claims.words;

import org.jspecify.annotations.NullMarked;
