/**
 * Frames: how a word of sanctions (verb, participle, adjective, noun, list) is tied to whom it speaks of and who acts, in active,
 * passive, relative and attributive form. Knows neither dates nor lists.
 */
@NullMarked
package dossier.claims.frames;

import org.jspecify.annotations.NullMarked;
