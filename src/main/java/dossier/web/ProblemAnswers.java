package dossier.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts into the description of every call which problems it may answer with, and their body. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String MEDIA_TYPE = "application/problem+json";

    private static final String WRONG = "A parameter or a field of the body is wrong; the answer names it.";
    private static final String NOBODY = "No user, or a wrong password.";
    private static final String FORBIDDEN = "The user's role may not do this.";
    private static final String UNKNOWN = "There is nothing under this address.";
    private static final String TOO_LARGE = "The body, or what it asks for, is too large.";
    private static final String REFUSED = "What was sent can be read, but is refused; the answer says why.";

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
        Map<String, String> problems = new TreeMap<>(Map.of("400", WRONG, "401", NOBODY, "403", FORBIDDEN));
        if (path.contains("{")) {
            problems.put("404", UNKNOWN);
        }
        if (call.getRequestBody() != null) {
            problems.put("413", TOO_LARGE);
        }
        if (call.getRequestBody() != null && path.endsWith("/imports")) {
            problems.put("422", REFUSED);
        }
        problems.forEach((status, meaning) -> {
            APIResponse described = call.getResponses().getAPIResponse(status);
            if (described == null || described.getContent() == null) {
                call.getResponses().addAPIResponse(status, problem(described, meaning));
            }
        });
    }

    private static APIResponse problem(@Nullable APIResponse described, String meaning) {
        String words = described == null
                        || described.getDescription() == null
                        || described.getDescription().length() < 20
                ? meaning
                : described.getDescription();
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }
}
