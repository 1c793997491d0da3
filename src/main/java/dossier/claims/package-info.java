/**
 * Plain Java: finds what a text asserts about sanctions on the parties it names, and says what the lists support of it.
 * Does not decide which listing a party is, and knows neither articles nor the web.
 */
@NullMarked
package dossier.claims;

import org.jspecify.annotations.NullMarked;
