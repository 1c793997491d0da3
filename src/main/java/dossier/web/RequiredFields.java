package dossier.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of every schema which fields are always there. The records know: a component that is no {@code Optional}, is not
 * {@code @Nullable} and is not left out when empty is in every answer. A field that is not there is left out, so no field
 * is ever null.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequiredFields implements OASFilter {

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final Set<DotName> OPTIONAL = Stream.of(
                    Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class)
            .map(DotName::createSimple)
            .collect(Collectors.toSet());

    /** Keys of schemas that are written by hand, and the name in their value. */
    private static final String BY_HAND = "mp.openapi.schema.";

    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"");

    private final IndexView classes;

    /** @param classes every class of ours, as it was compiled */
    public RequiredFields(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, ClassInfo> records = records();
        description.getComponents().getSchemas().forEach((name, schema) -> {
            Map<String, Schema> fields = schema.getProperties();
            if (fields != null && !fields.isEmpty()) {
                ClassInfo type = Optional.ofNullable(records.get(name))
                        .orElseThrow(() -> new IllegalStateException("the schema " + name + " is of no record"));
                complete(name, schema, alwaysThere(type));
            }
        });
    }

    private static void complete(String name, Schema schema, Map<String, Boolean> alwaysThere) {
        Set<String> required =
                new TreeSet<>(Optional.ofNullable(schema.getRequired()).orElse(List.of()));
        List<String> inOrder = new ArrayList<>();
        schema.getProperties().forEach((field, said) -> {
            Boolean always = alwaysThere.get(field);
            if (always == null) {
                throw new IllegalStateException("the record of " + name + " has no component " + field);
            }
            if (always || required.contains(field)) {
                inOrder.add(field);
            }
            neverNull(said);
        });
        schema.setRequired(inOrder.isEmpty() ? null : inOrder);
    }

    /** What is left out is not null; and what a type's own schema says is not said again beside it. */
    private static void neverNull(Schema field) {
        List<Schema> either = Optional.ofNullable(field.getAnyOf()).orElse(List.of()).stream()
                .filter(one -> one.getRef() != null)
                .toList();
        if (!either.isEmpty()) {
            field.setRef(either.get(0).getRef());
            field.setAnyOf(null);
        }
        List<Schema.SchemaType> types = Optional.ofNullable(field.getType()).orElse(List.of()).stream()
                .filter(type -> type != Schema.SchemaType.NULL)
                .toList();
        field.setType(field.getRef() != null || types.isEmpty() ? null : types);
    }

    /** Names of the fields of a record in JSON, and whether each is always there. */
    private Map<String, Boolean> alwaysThere(ClassInfo type) {
        Map<String, Boolean> fields = new TreeMap<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            if (annotated(type, component, UNWRAPPED)) {
                fields.putAll(
                        alwaysThere(classes.getClassByName(component.type().name())));
            } else {
                fields.put(
                        component.name(),
                        !OPTIONAL.contains(component.type().name())
                                && !component.type().hasAnnotation(NULLABLE)
                                && !annotated(type, component, INCLUDE));
            }
        }
        return fields;
    }

    /** Annotations that a component cannot have itself go to its field. */
    private static boolean annotated(ClassInfo type, RecordComponentInfo component, DotName annotation) {
        return type.field(component.name()).hasAnnotation(annotation);
    }

    /** The records by the names of their schemas. */
    private Map<String, ClassInfo> records() {
        Map<String, ClassInfo> records = new HashMap<>();
        for (AnnotationInstance schema : classes.getAnnotations(SCHEMA)) {
            AnnotationTarget target = schema.target();
            AnnotationValue name = schema.value("name");
            if (target.kind() == AnnotationTarget.Kind.CLASS
                    && name != null
                    && target.asClass().isRecord()) {
                records.put(name.asString(), target.asClass());
            }
        }
        for (String key : ConfigProvider.getConfig().getPropertyNames()) {
            if (key.startsWith(BY_HAND)) {
                ClassInfo type = classes.getClassByName(key.substring(BY_HAND.length()));
                Matcher name = NAME.matcher(ConfigProvider.getConfig().getValue(key, String.class));
                if (type != null && type.isRecord() && name.find()) {
                    records.put(name.group(1), type);
                }
            }
        }
        return records;
    }
}
