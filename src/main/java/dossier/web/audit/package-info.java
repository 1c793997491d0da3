/** The audit log over HTTP, and what requests say to it. */
@NullMarked
package dossier.web.audit;

import org.jspecify.annotations.NullMarked;
