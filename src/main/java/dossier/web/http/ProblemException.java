package dossier.web.http;

import java.util.List;

/** An answer that is a problem document. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemView problem;

    public ProblemException(ProblemView problem) {
        super(problem.detail(), null, false, false); // somebody's slip, not ours: no stack trace
        this.problem = problem;
    }

    public ProblemView problem() {
        return problem;
    }

    public static ProblemException badRequest(String detail) {
        return new ProblemException(ProblemView.of(400, detail));
    }

    public static ProblemException badField(String field, String message) {
        return new ProblemException(ProblemView.of(400, message).at(field));
    }

    static ProblemException badFields(List<ProblemView.FieldError> errors) {
        return new ProblemException(ProblemView.of(400, errors));
    }

    /** What was asked contradicts what holds already. */
    public static ProblemException conflict(String field, String message) {
        return new ProblemException(ProblemView.of(409, message).at(field));
    }

    public static ProblemException notFound(String detail) {
        return new ProblemException(ProblemView.of(404, detail));
    }

    public static ProblemException tooLarge(String detail) {
        return new ProblemException(ProblemView.of(413, detail));
    }
}
