package dossier.web.alerts;

import dossier.alerts.AlertMails;
import dossier.alerts.MailSettings;
import dossier.web.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether alerts are mailed, for whoever can mend it. */
@Path("/api/alerts/mail")
@Tag(name = "Alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class AlertMailResource {

    private final AlertMails mails;
    private final MailSettings settings;

    AlertMailResource(AlertMails mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    /** How far the mails have come. */
    @GET
    @Operation(
            operationId = "getAlertMail",
            summary = "Are alerts mailed, and do the mails arrive?",
            description =
                    "Recipients are configured with DOSSIER_ALERTS_MAIL_TO. A mail that the server does not accept is tried again, at last"
                            + " once an hour, until it does.")
    public AlertMailView progress() {
        return AlertMailView.of(settings.to().orElse(List.of()), mails.progress());
    }
}
