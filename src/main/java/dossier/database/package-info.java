/** The embedded PostgreSQL for a machine without one, and nothing else. */
@NullMarked
package dossier.database;

import org.jspecify.annotations.NullMarked;
