/** The page where one signs in, and signing out. Who may come in is decided in {@code dossier.web.access}. */
@NullMarked
package dossier.web.pages.signin;

import org.jspecify.annotations.NullMarked;
