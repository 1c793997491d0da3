/** The lists: how each stands, how it grew, what its last import changed and found odd, and the form that imports it. */
@NullMarked
package dossier.web.pages.lists;

import org.jspecify.annotations.NullMarked;
