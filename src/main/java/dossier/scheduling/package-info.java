/** Work that one copy of the service does for all, by the clock. What each copy does for itself stays with Quarkus' scheduler. */
@NullMarked
package dossier.scheduling;

import org.jspecify.annotations.NullMarked;
