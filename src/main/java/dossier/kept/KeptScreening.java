package dossier.kept;

import java.time.Instant;
import java.util.UUID;

/**
 * A screening that was kept.
 *
 * @param id its id
 * @param at when it was made, to the microsecond
 * @param by who asked for it
 * @param request what was asked, as JSON
 * @param answer what was answered, as JSON
 */
public record KeptScreening(UUID id, Instant at, String by, String request, String answer) {}
