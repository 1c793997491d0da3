/**
 * What happens when the service starts: the database, the first import, the demo articles, a few lines on the console.
 */
@NullMarked
package dossier.startup;

import org.jspecify.annotations.NullMarked;
