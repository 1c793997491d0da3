package dossier.web.http;

import java.nio.file.FileSystemException;
import java.util.Arrays;

/**
 * Tells a multipart form that is broken from a fault of ours. The framework has no type for it, sometimes a bare
 * RuntimeException; what such failures share is the place they come from, its parser.
 */
final class BrokenForm {

    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";
    private static final int DEEPEST = 20;

    private BrokenForm() {}

    static boolean caused(Throwable failure) {
        boolean parser = false;
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof FileSystemException) {
                return false; // a part could not be put into a temporary file: ours to mend
            }
            parser |= Arrays.stream(cause.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().startsWith(PARSER));
            cause = cause.getCause();
        }
        return parser;
    }
}
