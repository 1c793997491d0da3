/**
 * Lists of whoever runs the service: tables whose columns the configuration names, and data in the form of FollowTheMoney. Reads files
 * that are on disk and never fetches or stores; which own lists there are is said by {@code dossier.lists.imports}.
 */
@NullMarked
package dossier.lists.own;

import org.jspecify.annotations.NullMarked;
