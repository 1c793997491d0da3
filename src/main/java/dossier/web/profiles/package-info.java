/**
 * What we hold on one person.
 *
 * <p>It reads profiles and changes none.
 */
@NullMarked
package dossier.web.profiles;

import org.jspecify.annotations.NullMarked;
