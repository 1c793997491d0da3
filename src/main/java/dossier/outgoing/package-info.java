/**
 * Which addresses the service may call of itself. Calls none.
 */
@NullMarked
package dossier.outgoing;

import org.jspecify.annotations.NullMarked;
