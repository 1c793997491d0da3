package dossier.analysis;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dossier.analysis.ArticleAnalysis.NotRead;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimAuthority;
import dossier.claims.ClaimKind;
import dossier.claims.DateVerdict;
import dossier.claims.Polarity;
import dossier.claims.SaidDate;
import dossier.claims.Verdict;
import dossier.lists.ListingRef;
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
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AnalysisJson() {}

    /** What stands in {@code article_analysis.body}. */
    record Body(
            List<PersonInArticle> people,
            @Nullable List<StoredClaim> claims,
            List<NotRead> notRead,
            Stamp stamp,
            Instant analysedAt) {

        /** What was stored before claims were checked has none. */
        List<ClaimInArticle> checkedClaims() {
            return claims == null
                    ? List.of()
                    : claims.stream().map(StoredClaim::claim).toList();
        }
    }

    /** A claim as it is stored: one flat row, as it was from the beginning. */
    record StoredClaim(
            int start,
            int end,
            String text,
            String subject,
            ClaimAuthority authority,
            ClaimAction action,
            Polarity polarity,
            ClaimKind kind,
            String date,
            SaidDate.Precision precision,
            String reason,
            Verdict verdict,
            DateVerdict dateVerdict,
            List<ListingRef> references,
            String because) {

        static StoredClaim of(ClaimInArticle claim) {
            return new StoredClaim(
                    claim.clause().start(),
                    claim.clause().end(),
                    claim.clause().text(),
                    claim.subject(),
                    claim.authority(),
                    claim.said().action(),
                    claim.said().polarity(),
                    claim.said().kind(),
                    claim.when().date(),
                    claim.when().precision(),
                    claim.reason(),
                    claim.found().verdict(),
                    claim.found().dateVerdict(),
                    claim.found().references(),
                    claim.found().because());
        }

        ClaimInArticle claim() {
            return new ClaimInArticle(
                    new ClaimInArticle.Clause(start, end, text),
                    subject,
                    authority,
                    new ClaimInArticle.Said(action, polarity, kind),
                    new ClaimInArticle.When(date, precision),
                    reason,
                    new ClaimInArticle.Found(verdict, dateVerdict, references, because));
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
