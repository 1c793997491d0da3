package dossier.web.alerts;

import dossier.alerts.WebhookSender;
import dossier.alerts.Webhooks;
import dossier.outgoing.AddressRefusedException;
import dossier.web.access.Roles;
import dossier.web.http.Bodies;
import dossier.web.http.Ids;
import dossier.web.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where alerts are sent. */
@Path("/api/webhooks")
@Tag(name = "Alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class WebhookResource {

    private static final String LETTER = "\\d{1,18}";

    private final Webhooks webhooks;
    private final WebhookSender sender;

    WebhookResource(Webhooks webhooks, WebhookSender sender) {
        this.webhooks = webhooks;
        this.sender = sender;
    }

    /** All webhooks. */
    @GET
    @Operation(
            operationId = "getWebhooks",
            summary = "Where are alerts sent?",
            description = "Every webhook, with how far it has come.")
    public WebhooksView all() {
        return WebhooksView.of(webhooks.all());
    }

    /** Makes one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary = "Send alerts to an address",
            description =
                    "Alerts from now on are sent there, in their order, up to 100 at a time, signed with the secret that only this answer"
                            + " gives. docs/alerts.md says how a receiver checks the signature.")
    @APIResponse(
            responseCode = "201",
            description = "The webhook, with its secret.",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response create(WebhookRequest request) {
        try {
            WebhookView made =
                    WebhookView.of(webhooks.create(Bodies.required(request).address()));
            return Response.created(URI.create("/api/webhooks/" + made.id()))
                    .entity(made)
                    .build();
        } catch (AddressRefusedException refused) {
            throw ProblemException.badField("url", refused.detail());
        } catch (UnknownHostException unknown) {
            throw ProblemException.badField("url", "the host of url has no address: " + unknown.getMessage());
        }
    }

    /** Removes one. */
    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeWebhook",
            summary = "Send no more alerts to an address",
            description = "The webhook and its undelivered alerts are forgotten; the alerts themselves stay.")
    @APIResponse(responseCode = "204", description = "It is removed.")
    public void remove(@Parameter(description = "Id of the webhook.") @PathParam("id") String id) {
        if (!webhooks.remove(known(id))) {
            throw unknown();
        }
    }

    /** What was given up. */
    @GET
    @Path("{id}/dead-letters")
    @Operation(
            operationId = "getDeadLetters",
            summary = "Which deliveries were given up?",
            description = "A delivery is given up after twelve tries; the next ones go on.")
    public DeadLettersView deadLetters(@Parameter(description = "Id of the webhook.") @PathParam("id") String id) {
        UUID webhook = known(id);
        if (webhooks.find(webhook).isEmpty()) {
            throw unknown();
        }
        return DeadLettersView.of(webhooks.deadLetters(webhook));
    }

    /** Sends it again. */
    @POST
    @Path("{id}/dead-letters/{letter}/send")
    @Operation(
            operationId = "resendDeadLetter",
            summary = "Send a delivery again that was given up",
            description = "Once, at once. If it arrives, it is no longer among those that were given up.")
    public ResentView resend(
            @Parameter(description = "Id of the webhook.") @PathParam("id") String id,
            @Parameter(description = "Id of the delivery.", example = "3") @PathParam("letter") String letter) {
        return Optional.of(letter)
                .filter(text -> text.matches(LETTER))
                .flatMap(text -> sender.resend(known(id), Long.parseLong(text)))
                .map(ResentView::new)
                .orElseThrow(() -> ProblemException.notFound("no delivery of that id was given up"));
    }

    private static UUID known(String id) {
        return Ids.uuid(id).orElseThrow(WebhookResource::unknown);
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("there is no webhook of that id");
    }
}
