package dossier.web;

import org.jspecify.annotations.Nullable;

/** Bodies that a request must have. */
final class Bodies {

    private Bodies() {}

    /** The body, which the framework leaves out where the request had none. */
    static <T> T required(@Nullable T body) {
        if (body == null) {
            throw ProblemException.badRequest("the body is empty; a JSON object is needed");
        }
        return body;
    }
}
