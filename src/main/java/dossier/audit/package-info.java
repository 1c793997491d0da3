/**
 * The log of what was done, which is only added to. Every feature may write to it; it knows none of them, and what an entry says it is
 * told.
 */
@NullMarked
package dossier.audit;

import org.jspecify.annotations.NullMarked;
