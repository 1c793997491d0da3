/**
 * What is held here as files for other tools: entities of FollowTheMoney and tables, streamed.
 *
 * <p>It finds nothing out and holds no connection to the database while a caller reads.
 */
@NullMarked
package dossier.web.export;

import org.jspecify.annotations.NullMarked;
