/** Files to hand over: one HTML page that needs nothing else, and the same as PDF. Knows nothing of what is in them. */
@NullMarked
package dossier.web.pages.handover;

import org.jspecify.annotations.NullMarked;
