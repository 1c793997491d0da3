package dossier.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.MediaType;

/** Says in the description of every call which role it needs, and takes out what only the framework understands. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CallDescriptions implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName ALLOWED = DotName.createSimple(RolesAllowed.class);

    private static final String LINES = "application/x-ndjson";

    private final Map<String, String> roles = new HashMap<>();

    /** @param classes every class of ours, as it was compiled */
    public CallDescriptions(IndexView classes) {
        for (AnnotationInstance operation : classes.getAnnotations(OPERATION)) {
            if (operation.value("operationId") != null) {
                MethodInfo method = operation.target().asMethod();
                Stream.of(method.annotation(ALLOWED), method.declaringClass().declaredAnnotation(ALLOWED))
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .ifPresent(allowed -> roles.put(
                                operation.value("operationId").asString(),
                                String.join(" or ", allowed.value().asStringArray())));
            }
        }
    }

    @Override
    public @Nullable Operation filterOperation(Operation call) {
        Optional.ofNullable(roles.get(call.getOperationId()))
                .ifPresent(role -> call.setDescription(call.getDescription() + " Needs the role " + role + "."));
        Optional.ofNullable(call.getRequestBody()).map(RequestBody::getContent).ifPresent(content -> {
            Optional.ofNullable(content.getMediaType(MediaType.MULTIPART_FORM_DATA))
                    .ifPresent(form -> form.getSchema().removeProperty(FileUpload.ALL));
            oneLineEach(content);
        });
        call.getResponses().getAPIResponses().values().stream()
                .flatMap(answer -> Stream.ofNullable(answer.getContent()))
                .forEach(CallDescriptions::oneLineEach);
        return call;
    }

    /** An example that looks like JSON was read as JSON, and would be shown on several lines. */
    private static void oneLineEach(Content content) {
        Optional.ofNullable(content.getMediaType(LINES))
                .flatMap(lines -> Optional.ofNullable(lines.getExamples()))
                .ifPresent(
                        examples -> examples.values().forEach(example -> example.setValue(line(example.getValue()))));
    }

    private static String line(Object value) {
        try {
            return value instanceof String text ? text : new ObjectMapper().writeValueAsString(value) + "\n";
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
