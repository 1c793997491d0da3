package dossier.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A screening that was kept.
 *
 * @param about what a list of them shows
 * @param request what was asked, as JSON
 * @param answer what was answered, as JSON
 */
public record KeptScreening(About about, String request, String answer) {

    /**
     * What a list of kept screenings shows of one.
     *
     * @param id its id
     * @param at when it was made, to the microsecond
     * @param by who asked for it
     * @param day the day of the past that was asked for; empty for the day on which it was asked
     * @param queries how many queries it has
     * @param name of the first query, or empty
     * @param band the best band of all hits; empty if there is none
     */
    public record About(
            UUID id, Instant at, String by, Optional<LocalDate> day, int queries, String name, Optional<String> band) {}
}
