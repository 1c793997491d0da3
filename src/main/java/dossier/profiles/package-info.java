/**
 * What we hold on one party: the listings of several authorities that are certainly one party, and every mention.
 */
@NullMarked
package dossier.profiles;

import org.jspecify.annotations.NullMarked;
