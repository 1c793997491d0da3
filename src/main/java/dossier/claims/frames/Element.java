package dossier.claims.frames;

import dossier.mentions.NamedParty;

import java.util.List;

/**
 * One noun phrase.
 *
 * @param heads whom it names; nobody where it only describes ("the head of Rosneft")
 * @param end the item after its last
 * @param complement whether it ends with a name that is not its own: "companies linked to Rosneft"
 * @param many whether it speaks of several without naming them: "two ministers"
 */
record Element(List<NamedParty> heads, int end, boolean complement, boolean many) {}
