/**
 * The calls of yente, the service of OpenSanctions, for programs written for it: they change nothing but the address. Our scores, our
 * lists; docs/other-tools.md says what differs. Nothing here decides anything.
 *
 * @see <a href="https://www.opensanctions.org/docs/yente/">yente</a>
 */
@NullMarked
package dossier.web.yente;

import org.jspecify.annotations.NullMarked;
