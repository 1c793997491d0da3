package dossier.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts into the description of every call which problems it may answer with, and their body. What only some calls answer is
 * named at those, by its status; what it means is said here.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String TOO_MANY = "429";

    /** A description shorter than this is the status in words, which everybody knows. */
    private static final int WORTH_KEEPING = 25;

    /** What may come of any call. */
    private static final Map<String, String> EVERYWHERE = Map.of(
            "400",
            "A parameter, a header or a field of the body is wrong; the answer names it.",
            "401",
            "No user, or a wrong password.",
            "403",
            "The user's role may not do this.",
            "406",
            "There is no answer of a media type that the Accept header allows.",
            TOO_MANY,
            "Too many wrong passwords came from this address; Retry-After says when to try again.",
            "500",
            "A fault of the service; its log has it under the id of the answer.",
            "503",
            "The service or its database is busy or away; try again later.");

    /** What may come of a call with a body. */
    private static final Map<String, String> OF_BODIES = Map.of(
            "413", "The body, or what it asks for, is too large.",
            "415", "The body is of a media type that is not read here.");

    private static final String UNKNOWN = "There is nothing under this address.";

    /** What is said where a call names only the status. */
    private static final Map<String, String> NAMED =
            Map.of("507", "A disk of the service is full; nothing was stored.");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, PathItem> paths =
                Optional.ofNullable(description.getPaths().getPathItems()).orElse(Map.of());
        paths.forEach((path, item) -> {
            if (path.startsWith("/api")) {
                item.getOperations().values().forEach(call -> complete(path, call));
            }
        });
    }

    private static void complete(String path, Operation call) {
        Map<String, String> problems = new TreeMap<>(EVERYWHERE);
        if (path.contains("{")) {
            problems.put("404", UNKNOWN);
        }
        if (call.getRequestBody() != null) {
            problems.putAll(OF_BODIES);
        }
        call.getResponses().getAPIResponses().keySet().stream()
                .filter(status -> status.compareTo("400") >= 0)
                .forEach(status -> problems.putIfAbsent(status, NAMED.getOrDefault(status, "")));
        problems.forEach((status, meaning) -> {
            APIResponse described = call.getResponses().getAPIResponse(status);
            if (described == null || described.getContent() == null) {
                call.getResponses().addAPIResponse(status, problem(status, described, meaning));
            }
        });
    }

    private static APIResponse problem(String status, @Nullable APIResponse described, String meaning) {
        String said = Optional.ofNullable(described)
                .map(APIResponse::getDescription)
                .filter(words -> words.length() >= WORTH_KEEPING)
                .orElse(meaning);
        APIResponse problem = OASFactory.createAPIResponse()
                .description(said)
                .content(OASFactory.createContent()
                        .addMediaType(
                                MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
        if (status.equals(TOO_MANY)) {
            problem.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait.")
                            .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER))));
        }
        return problem;
    }
}
