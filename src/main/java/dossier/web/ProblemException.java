package dossier.web;

import java.util.List;

/** An answer that is a problem document. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemView problem;

    ProblemException(ProblemView problem) {
        super(problem.detail(), null, false, false); // somebody's slip, not ours: no stack trace
        this.problem = problem;
    }

    ProblemView problem() {
        return problem;
    }

    static ProblemException badRequest(String detail) {
        return new ProblemException(ProblemView.of(400, detail));
    }

    static ProblemException badField(String field, String message) {
        return new ProblemException(ProblemView.of(400, message).at(field));
    }

    static ProblemException badFields(List<ProblemView.FieldError> errors) {
        return new ProblemException(ProblemView.of(400, errors));
    }

    static ProblemException notFound(String detail) {
        return new ProblemException(ProblemView.of(404, detail));
    }

    static ProblemException tooLarge(String detail) {
        return new ProblemException(ProblemView.of(413, detail));
    }
}
