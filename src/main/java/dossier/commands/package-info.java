/**
 * The command line: screens tables, reads articles, imports lists and exports, from a terminal or a batch job. It asks a running service
 * over HTTP like any other program, so it uses no package of ours, and nothing of the service is started for it.
 */
@NullMarked
package dossier.commands;

import org.jspecify.annotations.NullMarked;
