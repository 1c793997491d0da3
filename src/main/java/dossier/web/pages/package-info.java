/** The pages that people work with: the same answers as the API's, drawn by templates (docs/pages.md). */
@NullMarked
package dossier.web.pages;

import org.jspecify.annotations.NullMarked;
