package dossier.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;
import jakarta.ws.rs.core.Response;

/**
 * What went wrong, for the person who called (RFC 9457).
 *
 * @param type kind of problem; always {@code about:blank}, the status says it
 * @param title the status in words
 * @param status HTTP status
 * @param detail what is wrong and what would be right
 * @param field the field that is wrong, if it is one: {@code queries[3].kind}
 * @param errors every wrong field, if there are several
 * @param id under which the log has a fault of ours
 */
@Schema(name = "Problem", description = "What is wrong, in which field, and what would be right.")
public record ProblemView(
        @Schema(description = "Kind of problem; always about:blank, the status says it.", examples = "about:blank")
        String type,

        @Schema(description = "The status in words.", examples = "Bad Request")
        String title,

        @Schema(description = "HTTP status.", examples = "400")
        int status,

        @Schema(
                description = "What is wrong and what would be right.",
                examples = "kind must be one of PERSON, ORGANISATION, VESSEL, AIRCRAFT")
        String detail,

        @Schema(description = "The field that is wrong, if it is one: queries[3].kind.", examples = "queries[0].kind")
        Optional<String> field,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "Every wrong field, if there are several.")
        List<FieldError> errors,

        @Schema(description = "Under which the log has a fault of ours.")
        Optional<String> id) {

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    // Jakarta has no names for these
    private static final int UNPROCESSABLE = 422;
    private static final int FULL = 507;

    public ProblemView {
        errors = List.copyOf(errors);
    }

    /** What is wrong, each wrong field by itself where there are several. */
    public List<String> messages() {
        return errors.isEmpty()
                ? List.of(detail)
                : errors.stream().map(FieldError::message).toList();
    }

    /**
     * One wrong field.
     *
     * @param field where it stands
     * @param message what is wrong with it
     */
    @Schema(name = "FieldError")
    public record FieldError(
            @Schema(description = "Where it stands.") String field,
            @Schema(description = "What is wrong with it.") String message) {}

    public static ProblemView of(int status, String detail) {
        return new ProblemView(
                "about:blank", title(status), status, detail, Optional.empty(), List.of(), Optional.empty());
    }

    public ProblemView at(String where) {
        return new ProblemView(type, title, status, detail, Optional.of(where), errors, id);
    }

    ProblemView withId(String logged) {
        return new ProblemView(type, title, status, detail, field, errors, Optional.of(logged));
    }

    /** One error is the problem itself; several are listed. */
    public static ProblemView of(int status, List<FieldError> errors) {
        FieldError first = errors.get(0);
        if (errors.size() == 1) {
            return of(status, first.message()).at(first.field());
        }
        String detail = errors.size() + " fields are wrong; the first: " + first.field() + ": " + first.message();
        return new ProblemView(
                "about:blank", title(status), status, detail, Optional.of(first.field()), errors, Optional.empty());
    }

    /** A status in words. */
    public static String title(int status) {
        if (status == UNPROCESSABLE) {
            return "Unprocessable Content";
        }
        if (status == FULL) {
            return "Insufficient Storage";
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
