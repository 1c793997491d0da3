package dossier.web.http;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Bodies of requests: they must be there, and end. */
public final class Bodies {

    /** The longest array that every Java can make. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private Bodies() {}

    /** The body, which the framework leaves out where the request had none. */
    public static <T> T required(@Nullable T body) {
        if (body == null) {
            throw ProblemException.badRequest("the body is empty; a JSON object is needed");
        }
        return body;
    }

    /**
     * Reads a body as far as it may go.
     *
     * @param body the body
     * @param limit most bytes that are taken
     * @throws ProblemException 413 if there are more
     */
    public static byte[] read(InputStream body, long limit) throws IOException {
        byte[] read = body.readNBytes((int) Math.min(MOST, limit + 1));
        if (read.length > limit) {
            throw ProblemException.tooLarge(String.format(
                    Locale.ROOT, "the body has more than %d bytes, which is the most that is read here", limit));
        }
        return read;
    }
}
