/**
 * Screenings that were kept on request, so that an answer can be shown again as it was. What was asked and answered is a text here; what
 * it says is for the API to read.
 */
@NullMarked
package dossier.kept;

import org.jspecify.annotations.NullMarked;
