/**
 * The embedded PostgreSQL for a machine without one, and nothing else. Knows neither the service nor its tables; hands out an
 * address, a user and a password.
 */
@NullMarked
package dossier.database;

import org.jspecify.annotations.NullMarked;
