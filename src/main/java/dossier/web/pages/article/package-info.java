/**
 * The page on which an article is read: what is asked, what it says in one line, its text with every name in place, and a card for each
 * party and each claim.
 */
@NullMarked
package dossier.web.pages.article;

import org.jspecify.annotations.NullMarked;
