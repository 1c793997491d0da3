package dossier.web.alerts;

import dossier.web.http.JsonBody;
import dossier.web.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A webhook to be made.
 *
 * @param url where alerts are sent
 */
@Schema(name = "WebhookRequest", description = "A webhook to be made.")
record WebhookRequest(
        @Schema(
                description =
                        "Where alerts are sent. Its host must be among dossier.alerts.allowed-hosts, which is empty unless configured.",
                examples = "https://desk.example.org/hooks/sanctions",
                required = true)
        Optional<String> url)
        implements JsonBody {

    private static final int LONGEST = 2_000;

    /** @throws ProblemException if it is no address */
    URI address() {
        try {
            String text = url.orElse("").strip();
            if (!text.isEmpty() && text.length() <= LONGEST) {
                return new URI(text);
            }
        } catch (URISyntaxException unreadable) {
            // said below
        }
        throw ProblemException.badField("url", "url must be an address: https://desk.example.org/hooks");
    }
}
