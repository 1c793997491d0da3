package dossier.web.screening;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.kept.KeptScreening;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A screening that was kept.
 *
 * @param id its id
 * @param keptAt when it was made
 * @param by who asked for it
 * @param request what was asked
 * @param answer what was answered
 */
@Schema(name = "KeptScreening", description = "A screening that was kept, as it was asked and answered.")
record KeptScreeningView(
        @Schema(description = "Its id.", format = "uuid", examples = "3fa85f64-5717-4562-b3fc-2c963f66afa6")
        String id,

        @Schema(description = "When it was made.", format = "date-time", examples = "2026-07-29T06:10:00Z")
        String keptAt,

        @Schema(description = "Who asked for it.", examples = "anna")
        String by,

        @Schema(description = "What was asked.", implementation = ScreeningRequest.class)
        JsonNode request,

        @Schema(description = "What was answered, word for word.", implementation = ScreeningView.class)
        JsonNode answer) {

    static KeptScreeningView of(KeptScreening screening, JsonNode request, JsonNode answer) {
        return new KeptScreeningView(
                screening.about().id().toString(),
                screening.about().at().toString(),
                screening.about().by(),
                request,
                answer);
    }
}
