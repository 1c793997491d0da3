/**
 * Lists, listings and imports, and where in a publisher's file a value stands.
 *
 * <p>It words no reason and screens nothing.
 */
@NullMarked
package dossier.web.lists;

import org.jspecify.annotations.NullMarked;
