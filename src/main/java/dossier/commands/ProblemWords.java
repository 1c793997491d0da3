package dossier.commands;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A refusal as sentences, each with the field that is wrong. */
final class ProblemWords {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private ProblemWords() {}

    /** What the service says, and what to do where it is about who asks. */
    static String of(int status, String body) {
        String said = sentences(body).orElse("the service answered with status " + status);
        return switch (status) {
            case UNAUTHORIZED ->
                said + ". Give --user, and the password in DOSSIER_PASSWORD; if both were given, one of them is wrong";
            case FORBIDDEN -> said + ". Ask as a user with that role: --user";
            default -> said;
        };
    }

    private static Optional<String> sentences(String body) {
        JsonNode problem;
        try {
            problem = DossierService.parsed(body);
        } catch (CommandFailedException noProblem) {
            return Optional.empty(); // something before the service answered, such as a proxy
        }
        List<String> sentences = new ArrayList<>();
        problem.path("errors").forEach(error -> sentences.add(sentence(error, "message")));
        if (sentences.isEmpty() && problem.hasNonNull("detail")) {
            sentences.add(sentence(problem, "detail"));
        }
        if (problem.hasNonNull("id")) {
            sentences.add("the log of the service has more under "
                    + problem.path("id").asText());
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", sentences));
    }

    private static String sentence(JsonNode problem, String words) {
        String field = problem.path("field").asText();
        String said = problem.path(words).asText();
        return field.isEmpty() || said.startsWith(field) ? said : field + ": " + said;
    }

    /** What a failure says of itself, or what sort it is where it says nothing. */
    static String reason(Throwable failure) {
        String said = failure.getMessage();
        return said == null || said.isBlank() ? failure.getClass().getSimpleName() : said;
    }
}
