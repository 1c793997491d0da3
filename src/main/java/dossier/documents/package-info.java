/** Takes the article out of a file: PDF, Word, a saved page, plain text. */
@NullMarked
package dossier.documents;

import org.jspecify.annotations.NullMarked;
