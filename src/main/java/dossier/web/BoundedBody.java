package dossier.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads a body as far as it may go. */
final class BoundedBody {

    private BoundedBody() {}

    /**
     * @param body the body
     * @param limit most bytes that are taken
     * @throws ProblemException 413 if there are more
     */
    static byte[] read(InputStream body, long limit) throws IOException {
        byte[] read = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
        if (read.length > limit) {
            throw ProblemException.tooLarge(
                    String.format(Locale.ROOT, "the body has more than %d bytes, which is the most that is read here", limit));
        }
        return read;
    }
}
