/**
 * Values in a file of our own, to be read back as they were: numbers and texts behind a checksum. Knows nothing of what they
 * mean; each feature writes and reads its own. Plain Java, uses nothing.
 */
@NullMarked
package dossier.image;

import org.jspecify.annotations.NullMarked;
