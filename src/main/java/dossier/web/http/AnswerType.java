package dossier.web.http;

import java.util.List;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * The media type of an answer that is a file. Many generated clients know no media type but {@code
 * application/octet-stream} for a file, and ask for that.
 */
public final class AnswerType {

    private AnswerType() {}

    /**
     * The type that the caller accepts.
     *
     * @param headers of the request
     * @param usual what the file is, given to all who do not exclude it
     */
    public static String of(HttpHeaders headers, String usual) {
        MediaType bare = MediaType.valueOf(usual);
        List<MediaType> accepted = headers.getAcceptableMediaTypes();
        return accepted.isEmpty() || accepted.stream().anyMatch(type -> type.isCompatible(bare))
                ? usual
                : MediaType.APPLICATION_OCTET_STREAM;
    }
}
