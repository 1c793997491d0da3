/**
 * What is held here in the forms of other people's tools: entities of FollowTheMoney, rows of a table.
 *
 * <p>It decides nothing and leaves nothing out but what a form has no place for.
 */
@NullMarked
package dossier.export;

import org.jspecify.annotations.NullMarked;
