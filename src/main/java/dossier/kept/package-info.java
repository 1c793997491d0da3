/**
 * Screenings that were kept on request, so that an answer can be shown again as it was; tables of the page and how far they have come,
 * for a while, so that every copy of the service knows them. What was asked and answered is a text or a piece of bytes here; what it says
 * is for the API to read.
 */
@NullMarked
package dossier.kept;

import org.jspecify.annotations.NullMarked;
