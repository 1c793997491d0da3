/**
 * Parties as the tools of others know them: entities of FollowTheMoney, asked for and answered. No protocol of a tool stands here, only
 * what several of them share.
 */
@NullMarked
package dossier.web.entities;

import org.jspecify.annotations.NullMarked;
