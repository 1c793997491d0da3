/** The start page: one box to look anybody up, how old the lists are, and what changed on them this week. */
@NullMarked
package dossier.web.pages.lookup;

import org.jspecify.annotations.NullMarked;
