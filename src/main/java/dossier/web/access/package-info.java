/**
 * Who calls, and whether the request may come in: users, tokens, the local user, roles, guesses, foreign pages, odd addresses.
 *
 * <p>It knows nothing of what is asked: which role a resource needs stands at the resource.
 */
@NullMarked
package dossier.web.access;

import org.jspecify.annotations.NullMarked;
