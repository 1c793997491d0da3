package dossier.web.screening;

import dossier.kept.KeptScreenings.Numbered;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of kept screenings.
 *
 * @param screenings the newest first
 * @param next where the next page begins; absent on the last
 */
@Schema(name = "KeptScreeningPage", description = "Screenings that were kept.")
record KeptScreeningsView(
        @Schema(description = "The newest first.") List<Entry> screenings,

        @Schema(description = "Give it as cursor to read on; absent on the last page.", examples = "12")
        Optional<Long> next) {

    /**
     * One of them.
     *
     * @param id its id
     * @param keptAt when it was made
     * @param by who asked for it
     * @param asOf the day of the past that was asked for
     * @param queries how many queries it has
     * @param name of the first query
     * @param bestBand the best band of all hits
     */
    @Schema(name = "KeptScreeningEntry")
    record Entry(
            @Schema(description = "Its id.", format = "uuid", examples = "3fa85f64-5717-4562-b3fc-2c963f66afa6")
            String id,

            @Schema(description = "When it was made.", format = "date-time", examples = "2026-07-29T06:10:00Z")
            String keptAt,

            @Schema(description = "Who asked for it; \"local user\" where nobody logs in.", examples = "anna")
            String by,

            @Schema(
                    description = "The day of the past that was asked for; absent for the day on which it was asked.",
                    format = "date",
                    examples = "2022-06-01")
            Optional<String> asOf,

            @Schema(description = "How many queries it has.", examples = "1")
            int queries,

            @Schema(
                    description = "The name in its first query; absent if that has none.",
                    examples = "Vladimir Alexseyev")
            Optional<String> name,

            @Schema(
                    description = "The best band of all its hits; absent if it has none.",
                    enumeration = {"MATCH", "REVIEW", "WEAK"},
                    examples = "MATCH")
            Optional<String> bestBand) {

        static Entry of(Numbered kept) {
            return new Entry(
                    kept.about().id().toString(),
                    kept.about().at().toString(),
                    kept.about().by(),
                    kept.about().day().map(LocalDate::toString),
                    kept.about().queries(),
                    Optional.of(kept.about().name()).filter(name -> !name.isEmpty()),
                    kept.about().band());
        }
    }

    static KeptScreeningsView of(List<Numbered> found, int most) {
        return new KeptScreeningsView(
                found.stream().limit(most).map(Entry::of).toList(),
                found.size() > most ? Optional.of(found.get(most - 1).number()) : Optional.empty());
    }
}
