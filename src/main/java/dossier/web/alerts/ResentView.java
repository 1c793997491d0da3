package dossier.web.alerts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of sending again what was given up.
 *
 * @param outcome what the receiver answered, or why it was not reached
 */
@Schema(name = "Resent", description = "What came of sending again what was given up.")
record ResentView(
        @Schema(
                description = "What the receiver answered, or why it was not reached or did not take it.",
                examples = "answered 200")
        String outcome) {}
