package dossier.web.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.inject.Singleton;

/** Reads a JSON body and says in words what is wrong with it: unknown fields, doubled fields, wrong types. */
@Singleton
public final class StrictJson {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** How the parser says that an object has a field twice. */
    private static final Pattern TWICE = Pattern.compile("Duplicate field '([^']*)'");

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule().addDeserializer(String.class, new StrictText()))
            .build();

    /**
     * @param body the whole body
     * @param type what it should be
     * @throws ProblemException if it is not
     */
    public <T> T read(byte[] body, Class<T> type) {
        if (isBlank(body)) {
            throw ProblemException.badRequest("the body is empty; a JSON object is needed");
        }
        try {
            return Optional.ofNullable(mapper.readValue(text(body), type))
                    .orElseThrow(() -> ProblemException.badRequest("the body is null; a JSON object is needed"));
        } catch (UnrecognizedPropertyException unknown) {
            throw ProblemException.badField(
                    path(unknown),
                    "there is no field '" + unknown.getPropertyName() + "' here; there are "
                            + names(unknown.getKnownPropertyIds()));
        } catch (MismatchedInputException wrong) {
            throw mismatch(wrong);
        } catch (JsonMappingException wrong) {
            throw outOfRange(wrong);
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        }
    }

    /**
     * Any JSON, as the value of a field of a form or of an address.
     *
     * @param field what it is called in a problem
     * @throws ProblemException if it is none
     */
    public JsonNode tree(String field, String text) {
        try {
            return Optional.ofNullable(mapper.readTree(text))
                    .filter(tree -> !tree.isMissingNode())
                    .orElseThrow(() -> ProblemException.badField(field, field + " is empty; JSON is needed"));
        } catch (JsonProcessingException malformed) {
            throw ProblemException.badField(field, field + " is not well-formed JSON" + where(malformed.getLocation()));
        }
    }

    /** Decoded strictly: a reader that takes an overlong or broken sequence for a character reads what nobody wrote. */
    private static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw ProblemException.badRequest("the body must be well-formed UTF-8");
        }
    }

    private static ProblemException mismatch(MismatchedInputException wrong) {
        String needed = isNotText(wrong)
                ? "must be text without U+0000 and without unpaired surrogates"
                : "must be " + words(wrong.getTargetType());
        String path = path(wrong);
        return path.isEmpty()
                ? ProblemException.badRequest("the body " + needed + where(wrong.getLocation()))
                : ProblemException.badField(path, path + " " + needed + where(wrong.getLocation()));
    }

    /** Well-formed, of the right type, and too large a number for its field; anything else is not well-formed. */
    private static ProblemException outOfRange(JsonMappingException wrong) {
        if (wrong.getCause() instanceof InputCoercionException number) {
            String path = path(wrong);
            return ProblemException.badField(
                    path, path + " must be " + words(number.getTargetType()) + where(number.getLocation()));
        }
        return malformed(wrong);
    }

    private static boolean isNotText(MismatchedInputException wrong) {
        return wrong instanceof InvalidFormatException && wrong.getTargetType() == String.class;
    }

    private static ProblemException malformed(JsonProcessingException malformed) {
        Matcher twice = TWICE.matcher(malformed.getOriginalMessage());
        if (twice.lookingAt()) {
            String field = twice.group(1);
            return ProblemException.badField(
                    field, field + " must be given once, not twice" + where(malformed.getLocation()));
        }
        return ProblemException.badRequest("the body is not well-formed JSON" + where(malformed.getLocation()));
    }

    private static String words(Class<?> type) {
        if (type == String.class) {
            return "text in quotes";
        }
        if (type == Integer.class || type == int.class || type == Long.class) {
            return "a whole number in range";
        }
        if (type == Double.class || type == double.class) {
            return "a number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return Collection.class.isAssignableFrom(type) ? "an array" : "an object";
    }

    private static String where(JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String names(Collection<Object> known) {
        return known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String path(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static boolean isBlank(byte[] body) {
        for (byte each : body) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }
}
