/**
 * Plain Java: finds who is named in a text and puts the mentions of one party into one chain, with offsets in UTF-16
 * code units. Does not decide who it is.
 */
@NullMarked
package dossier.mentions;

import org.jspecify.annotations.NullMarked;
