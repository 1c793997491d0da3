/**
 * News texts as they were given to us, and where they are kept. Knows nothing of names or lists.
 */
@NullMarked
package dossier.articles;

import org.jspecify.annotations.NullMarked;
