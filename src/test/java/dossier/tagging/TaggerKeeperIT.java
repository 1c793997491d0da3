package dossier.tagging;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class TaggerKeeperIT {

    @Inject
    TaggerKeeper keeper;

    @Test
    void theServiceLoadsTheModel() {
        assertThat(keeper.tagger().orElseThrow().tag("Ann Lee met Viktor Dyachuk in Kyiv."))
                .extracting(TaggedSpan::label)
                .containsExactly(Label.PERSON, Label.PERSON, Label.PLACE);
    }
}
