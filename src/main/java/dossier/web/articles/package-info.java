/**
 * Articles: sent alone, many at once, in a feed, by address; saved ones found again.
 *
 * <p>It analyses nothing itself and fetches nothing but the page that an admin asks for.
 */
@NullMarked
package dossier.web.articles;

import org.jspecify.annotations.NullMarked;
