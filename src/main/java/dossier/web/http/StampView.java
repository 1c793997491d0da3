package dossier.web.http;

import dossier.screening.Stamp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an answer was made from, so that it can be derived again.
 *
 * @param engine version of the matching engine
 * @param snapshots SHA-256 of each list's active snapshot
 * @param sample at least one list is bundled sample data, not the real list
 * @param configuration hash of the settings that decide the answer, where there are any
 * @param text SHA-256 of the text that was read, where there was one
 */
@Schema(name = "Stamp", description = "What the answer was made from, so that it can be reproduced.")
public record StampView(
        @Schema(description = "Version of the matching engine.", examples = "2-6f1c0a9be2d47c35")
        String engine,

        @Schema(description = "SHA-256 of each list as it was used, by list code.")
        Map<String, String> snapshots,

        @Schema(description = "true if a list is bundled sample data: do not act on the answer.")
        boolean sample,

        @Schema(description = "Hash of the settings that decide the answer.", examples = "9d4e1f0a7b2c3d58")
        Optional<String> configuration,

        @Schema(description = "SHA-256 of the text that was read, where there was one.")
        Optional<String> text) {

    public static StampView of(Stamp stamp) {
        return new StampView(stamp.engine(), byCode(stamp), stamp.sample(), stamp.configuration(), stamp.text());
    }

    private static Map<String, String> byCode(Stamp stamp) {
        Map<String, String> hashes = new TreeMap<>();
        stamp.snapshots().forEach((list, hash) -> hashes.put(list.value(), hash));
        return hashes;
    }
}
