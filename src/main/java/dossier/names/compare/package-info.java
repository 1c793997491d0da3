/**
 * Compares two words, then lays two names against each other, word by word. Reads no names and knows no lists.
 */
@NullMarked
package dossier.names.compare;

import org.jspecify.annotations.NullMarked;
