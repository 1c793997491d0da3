/** The page of one party: who it is, who lists it since when and why, what happened, what articles say, and what people decided. */
@NullMarked
package dossier.web.pages.profile;

import org.jspecify.annotations.NullMarked;
