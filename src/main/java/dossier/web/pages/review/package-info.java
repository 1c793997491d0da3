/** The review queue: one case after the other, decided by three keys. */
@NullMarked
package dossier.web.pages.review;

import org.jspecify.annotations.NullMarked;
