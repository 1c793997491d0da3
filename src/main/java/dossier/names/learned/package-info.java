/**
 * Learns from the listings which words are spellings or translations of each other. What it learns is kept in
 * {@link dossier.names.LearnedVariants}; it changes no table.
 */
@NullMarked
package dossier.names.learned;

import org.jspecify.annotations.NullMarked;
