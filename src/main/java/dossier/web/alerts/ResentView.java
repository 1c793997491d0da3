package dossier.web.alerts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of sending a delivery again.
 *
 * @param outcome what the receiver answered, or why it was not reached
 */
@Schema(name = "Resent", description = "What came of sending a delivery again.")
record ResentView(
        @Schema(description = "What the receiver answered, or why it was not reached.", examples = "answered 200")
        String outcome) {}
