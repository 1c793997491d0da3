package dossier.web.alerts;

import dossier.alerts.AlertMailer;
import dossier.alerts.AlertMails;
import dossier.alerts.MailSettings;
import dossier.web.access.Roles;
import dossier.web.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether alerts are mailed, for whoever can mend it. */
@Path("/api/alerts/mail")
@Tag(name = "Alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class AlertMailResource {

    private static final String LETTER = "\\d{1,18}";

    private final AlertMails mails;
    private final AlertMailer mailer;
    private final MailSettings settings;

    AlertMailResource(AlertMails mails, AlertMailer mailer, MailSettings settings) {
        this.mails = mails;
        this.mailer = mailer;
        this.settings = settings;
    }

    /** How far the mails have come. */
    @GET
    @Operation(
            operationId = "getAlertMail",
            summary = "Are alerts mailed, and do the mails arrive?",
            description =
                    "Recipients are configured with DOSSIER_ALERTS_MAIL_TO. A mail that the server does not accept is tried again, at last"
                            + " once an hour, until it does. One that the server refuses for ever is given up after twelve refusals.")
    public AlertMailView progress() {
        return AlertMailView.of(settings.to().orElse(List.of()), mails.progress());
    }

    /** What was given up. */
    @GET
    @Path("dead-letters")
    @Operation(
            operationId = "getDeadMails",
            summary = "Which mails were given up?",
            description = "A mail is given up after the server refused it for ever twelve times; the next ones go on.")
    public DeadMailsView dead() {
        return DeadMailsView.of(mails.dead());
    }

    /** Sends it again. */
    @POST
    @Path("dead-letters/{letter}/send")
    @Operation(
            operationId = "resendDeadMail",
            summary = "Send a mail again that was given up",
            description =
                    "Once, at once, to the recipients that are configured now. If the server accepts it, it is no longer among those that"
                            + " were given up.")
    public ResentView resend(
            @Parameter(description = "Id of the mail.", example = "3") @PathParam("letter") String letter) {
        return Optional.of(letter)
                .filter(text -> text.matches(LETTER))
                .flatMap(text -> mailer.resend(Long.parseLong(text)))
                .map(ResentView::new)
                .orElseThrow(() -> ProblemException.notFound("no mail of that id was given up"));
    }
}
