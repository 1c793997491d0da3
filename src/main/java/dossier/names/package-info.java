/**
 * Plain Java: normalises, transliterates and tokenises names, and aligns two of them token by token.
 * Uses nothing of ours; besides the JDK only ICU4J. It does not know lists, scores or HTTP.
 */
@NullMarked
package dossier.names;

import org.jspecify.annotations.NullMarked;
