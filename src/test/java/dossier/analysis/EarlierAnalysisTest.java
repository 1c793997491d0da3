package dossier.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EarlierAnalysisTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    @Test
    void aReasonKeptBeforePlacesWereKnownIsStillRead() throws JsonProcessingException {
        SaidInText said =
                JSON.readValue("{\"kind\":\"SAME_OFFICE\",\"inText\":\"a\",\"listed\":\"b\"}", SaidInText.class);
        assertThat(said.spans()).isEmpty();
        assertThat(said.source()).isEmpty();
    }

    @Test
    void aHitKeptBeforePlacesWereKnownIsStillRead() {
        AnalysisJson.Body body = AnalysisJson.read("""
                {"people":[{"name":"Alexeyev","kind":"PERSON","mentions":[],"titles":[],"roles":[],"hits":[
                 {"listing":{"list":"us-ofac-sdn","reference":"21331"},"name":"ALEXSEYEV","kind":"PERSON","score":0.9,
                 "band":"MATCH","listedOnArticleDate":"UNKNOWN","listedNow":true,"evidence":[],"said":[],"sample":false}]}],
                 "notRead":[],"stamp":{"engine":"1","snapshots":{},"sample":false},"analysedAt":"2026-09-01T10:00:00Z"}""");
        assertThat(body.people().get(0).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.name()).isEqualTo("ALEXSEYEV");
            assertThat(hit.isMatch()).isTrue();
            assertThat(hit.listedNow()).isTrue();
            assertThat(hit.cell()).isEmpty();
            assertThat(hit.listedOnBecause()).isEmpty();
            assertThat(hit.listedOnSource()).isEmpty();
        });
    }
}
