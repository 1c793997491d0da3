/**
 * The two calls of Moov's Watchman that look names up, for programs written for it. Our scores, our lists; docs/other-tools.md says what
 * differs.
 *
 * @see <a href="https://moov-io.github.io/watchman/">Watchman</a>
 */
@NullMarked
package dossier.web.watchman;

import org.jspecify.annotations.NullMarked;
