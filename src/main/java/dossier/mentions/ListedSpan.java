package dossier.mentions;

import dossier.names.NameKind;

/**
 * A run of words that a listed name fills.
 *
 * @param from index of its first word
 * @param to index one past its last
 * @param kind what kind of party has the name
 */
record ListedSpan(int from, int to, NameKind kind) {}
