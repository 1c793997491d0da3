/**
 * Which listings of all lists are one party, with the evidence for every join.
 * Plain Java over values in memory; knows nothing of articles, profiles, the database or HTTP.
 * May not decide anything about a name in a text: that is for {@code screening} and {@code analysis}.
 */
@NullMarked
package dossier.parties;

import org.jspecify.annotations.NullMarked;
