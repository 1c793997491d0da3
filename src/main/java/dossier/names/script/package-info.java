/**
 * Letters of any script: brings text to one normal form, writes it in Latin letters and measures how far apart two spellings
 * are. Knows single letters and their sounds, but no words and no names.
 */
@NullMarked
package dossier.names.script;

import org.jspecify.annotations.NullMarked;
