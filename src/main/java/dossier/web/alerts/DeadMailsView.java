package dossier.web.alerts;

import dossier.alerts.DeadMail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * Mails that were given up.
 *
 * @param mails the oldest first
 */
@Schema(name = "DeadMailOverview", description = "Mails of alerts that were given up.")
record DeadMailsView(
        @Schema(description = "The mails, the oldest first.")
        List<Entry> mails) {

    /**
     * One mail.
     *
     * @param id its id
     * @param after it has the alerts after this id
     * @param until up to this one
     * @param attempts how often it was tried
     * @param givenUpAt when
     * @param error why the server refused it
     */
    @Schema(name = "DeadMail")
    record Entry(
            @Schema(description = "Its id.", examples = "3") long id,

            @Schema(description = "It has the alerts after this id.", examples = "4700")
            long after,

            @Schema(description = "Up to this one.", examples = "4711")
            long until,

            @Schema(description = "How often it was tried.", examples = "12")
            int attempts,

            @Schema(description = "When it was given up.", format = "date-time")
            Instant givenUpAt,

            @Schema(
                    description = "Why the server refused it.",
                    examples = "recipient address not accepted: 550 no such user")
            String error) {

        static Entry of(DeadMail mail) {
            return new Entry(mail.id(), mail.after(), mail.until(), mail.attempts(), mail.givenUp(), mail.error());
        }
    }

    static DeadMailsView of(List<DeadMail> mails) {
        return new DeadMailsView(mails.stream().map(Entry::of).toList());
    }
}
