/**
 * Reads the dates that a text states ("in March 2022", "last week", "a year later") and resolves them against the day of
 * publication. Knows neither parties nor lists.
 */
@NullMarked
package dossier.claims.dates;

import org.jspecify.annotations.NullMarked;
