/**
 * Reasons in sentences, and the pieces of text and of lists that they rest on.
 *
 * <p>It decides nothing: every sentence comes from the evidence that it is given.
 */
@NullMarked
package dossier.web.words;

import org.jspecify.annotations.NullMarked;
