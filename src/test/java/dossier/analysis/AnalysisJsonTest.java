package dossier.analysis;

import dossier.analysis.ArticleAnalysis.NotRead;
import dossier.lists.Cell;
import dossier.lists.ListCode;
import dossier.lists.ListedOn;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import dossier.screening.Stamp;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysisJsonTest {

    private static final ListingRef LISTING = ListingRef.of("eu-fsf", "7");

    private static final PersonInArticle PERSON =
            new PersonInArticle("Ada Testova", ListingKind.PERSON, List.of(), List.of("Dr"), List.of(), List.of(hit()));

    private static final String STORED =
            "{\"people\":[{\"name\":\"Ada Testova\",\"kind\":\"PERSON\",\"mentions\":[],\"titles\":[\"Dr\"],\"roles\":[],"
                    + "\"hits\":[{\"listing\":{\"list\":\"eu-fsf\",\"reference\":\"7\"},\"name\":\"TESTOVA Ada\","
                    + "\"cell\":{\"file\":\"f.csv\",\"row\":3,\"column\":\"Name\"},\"kind\":\"PERSON\",\"score\":0.9,"
                    + "\"band\":\"MATCH\",\"listedOnArticleDate\":\"UNKNOWN\",\"listedNow\":true,\"evidence\":[],\"said\":[],"
                    + "\"sample\":false}]}],\"claims\":[],\"notRead\":[\"CLAIMS\"],"
                    + "\"stamp\":{\"engine\":\"2-ab\",\"snapshots\":{\"eu-fsf\":\"hash\"},\"sample\":false},"
                    + "\"analysedAt\":\"2026-09-01T10:00:00Z\"}";

    @Test
    void isStoredInOneFormWhateverTheApiPrints() {
        AnalysisJson.Body body = new AnalysisJson.Body(
                List.of(PERSON),
                List.of(),
                List.of(NotRead.CLAIMS),
                new Stamp("2-ab", Map.of(ListCode.of("eu-fsf"), "hash"), false),
                Instant.parse("2026-09-01T10:00:00Z"));
        assertThat(AnalysisJson.write(body)).isEqualTo(STORED);
        assertThat(AnalysisJson.read(STORED)).isEqualTo(body);
    }

    @Test
    void whatAnEarlierVersionStoredMoreOrLessIsStillRead() {
        String earlier =
                STORED.replace("\"claims\":[],", "").replace("\"sample\":false}]", "\"sample\":false,\"match\":true}]");
        AnalysisJson.Body body = AnalysisJson.read(earlier);
        assertThat(body.checkedClaims()).isEmpty();
        assertThat(body.people()).containsExactly(PERSON);
    }

    @Test
    void whatWasStoredBeforeSettingsWereKeptHasNone() {
        Stamp stamp = AnalysisJson.read(STORED).stamp();
        assertThat(stamp.configuration()).isEmpty();
        assertThat(stamp.text()).isEmpty();
        assertThat(AnalysisJson.read(STORED.replace(
                                "\"sample\":false},\"analysedAt\"",
                                "\"sample\":false,\"configuration\":\"c1\",\"text\":\"t1\"},\"analysedAt\""))
                        .stamp())
                .isEqualTo(stamp.configuredBy("c1").ofText("t1"));
    }

    @Test
    void whetherAListingStandsOnItsListIsSaidOfNow() {
        assertThat(PERSON.asOf(LISTING::equals)).isEqualTo(PERSON);
        assertThat(PERSON.asOf(listing -> false).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.listedNow()).isFalse());
    }

    private static ArticleHit hit() {
        return new ArticleHit(
                LISTING,
                new ArticleHit.Named("TESTOVA Ada", Optional.of(new Cell("f.csv", 3, "Name"))),
                ListingKind.PERSON,
                new ArticleHit.Likelihood(0.9, Band.MATCH),
                new ArticleHit.Standing(ListedOn.Answer.UNKNOWN, Optional.empty(), Optional.empty(), true),
                List.of(),
                List.of(),
                false);
    }
}
