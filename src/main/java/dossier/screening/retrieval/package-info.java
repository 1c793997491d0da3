/**
 * One query's way to its hits: finds the candidates in the index, bounds how high each can score, and has those scored that can
 * be among the hits. Weighs nothing itself.
 */
@NullMarked
package dossier.screening.retrieval;

import org.jspecify.annotations.NullMarked;
