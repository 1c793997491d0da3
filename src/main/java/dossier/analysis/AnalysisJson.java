package dossier.analysis;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dossier.analysis.ArticleAnalysis.NotRead;
import dossier.claims.ClaimAuthority;
import dossier.screening.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * An analysis as it is stored. The mapper is its own: what is stored must not change with how the API prints JSON, and what was
 * stored by an earlier version stays readable, whatever it has more. Thread-safe.
 */
final class AnalysisJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .addMixIn(ArticleHit.class, FlatHit.class)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AnalysisJson() {}

    /** A hit is stored as one flat object, as it was from the beginning. */
    private interface FlatHit {

        @JsonUnwrapped
        ArticleHit.Named named();

        @JsonUnwrapped
        ArticleHit.Likelihood likelihood();

        @JsonUnwrapped
        ArticleHit.Standing standing();
    }

    /** What stands in {@code article_analysis.body}. */
    record Body(
            List<PersonInArticle> people,
            @Nullable List<ObjectNode> claims,
            List<NotRead> notRead,
            Stamp stamp,
            Instant analysedAt) {

        /** What was stored before claims were checked has none. */
        List<ClaimInArticle> checkedClaims() {
            return claims == null
                    ? List.of()
                    : claims.stream().map(AnalysisJson::claim).toList();
        }
    }

    /** A claim as it is stored: one flat object, as it was from the beginning. */
    static ObjectNode flat(ClaimInArticle claim) {
        ObjectNode flat = MAPPER.createObjectNode();
        flat.setAll(MAPPER.<ObjectNode>valueToTree(claim.clause()));
        flat.put("subject", claim.subject());
        flat.put("authority", claim.authority().name());
        flat.setAll(MAPPER.<ObjectNode>valueToTree(claim.said()));
        flat.setAll(MAPPER.<ObjectNode>valueToTree(claim.when()));
        flat.put("reason", claim.reason());
        flat.setAll(MAPPER.<ObjectNode>valueToTree(claim.found()));
        return flat;
    }

    private static ClaimInArticle claim(ObjectNode flat) {
        return new ClaimInArticle(
                part(flat, ClaimInArticle.Clause.class),
                flat.path("subject").asText(),
                ClaimAuthority.valueOf(flat.path("authority").asText()),
                part(flat, ClaimInArticle.Said.class),
                part(flat, ClaimInArticle.When.class),
                flat.path("reason").asText(),
                part(flat, ClaimInArticle.Found.class));
    }

    /** Each part takes its own fields. */
    private static <T> T part(ObjectNode flat, Class<T> type) {
        try {
            return MAPPER.treeToValue(flat, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored claim cannot be read", e);
        }
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an analysis can always be written", e);
        }
    }

    static Body read(String text) {
        try {
            return MAPPER.readValue(text, Body.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored analysis cannot be read", e);
        }
    }
}
