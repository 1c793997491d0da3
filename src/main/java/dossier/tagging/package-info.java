/**
 * Names of persons, organisations and places in English text, found by the small model of {@code src/main/model}. Knows
 * nothing of lists, articles or mentions; only this package knows the library that runs the model.
 */
@NullMarked
package dossier.tagging;

import org.jspecify.annotations.NullMarked;
