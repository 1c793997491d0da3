package dossier.web.alerts;

import dossier.alerts.Webhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * Deliveries of a webhook that were given up.
 *
 * @param deadLetters the oldest first
 */
@Schema(name = "DeadLetterOverview", description = "Deliveries of a webhook that were given up.")
record DeadLettersView(
        @Schema(description = "The deliveries, the oldest first.")
        List<DeadLetter> deadLetters) {

    /**
     * One delivery.
     *
     * @param id its id
     * @param after it has the alerts after this id
     * @param until up to this one
     * @param givenUpAt when
     * @param error what the last try gave
     */
    @Schema(name = "DeadLetter")
    record DeadLetter(
            @Schema(description = "Its id.", examples = "3") long id,

            @Schema(description = "It has the alerts after this id.", examples = "4700")
            long after,

            @Schema(description = "Up to this one.", examples = "4711")
            long until,

            @Schema(description = "When it was given up.", format = "date-time")
            Instant givenUpAt,

            @Schema(description = "What the last try gave.", examples = "answered 500")
            String error) {}

    static DeadLettersView of(List<Webhook.DeadLetter> letters) {
        return new DeadLettersView(letters.stream()
                .map(letter ->
                        new DeadLetter(letter.id(), letter.after(), letter.until(), letter.givenUp(), letter.error()))
                .toList());
    }
}
