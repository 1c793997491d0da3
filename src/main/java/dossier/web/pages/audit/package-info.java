/** The audit log as a page: what was done, in words, and whether anybody changed the log of it. */
@NullMarked
package dossier.web.pages.audit;

import org.jspecify.annotations.NullMarked;
