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
    void aHitKeptBeforePlacesWereKnownIsStillRead() throws JsonProcessingException {
        ArticleHit hit = JSON.readValue("""
                {"listing":{"list":"us-ofac-sdn","reference":"21331"},"name":"ALEXSEYEV","kind":"PERSON","score":0.9,
                 "band":"MATCH","listedOnArticleDate":"UNKNOWN","listedNow":true,"evidence":[],"said":[],"sample":false}""", ArticleHit.class);
        assertThat(hit.cell()).isEmpty();
        assertThat(hit.listedOnSource()).isEmpty();
    }
}
