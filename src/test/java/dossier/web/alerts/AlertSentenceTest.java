package dossier.web.alerts;

import dossier.alerts.Alert;
import dossier.alerts.Alert.Sort;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class AlertSentenceTest {

    private static final Alert.Subject CUSTOMER = new Alert.Subject(
            "Vladimir Alexseyev",
            Optional.of(new Alert.OfList(UUID.randomUUID(), "Customers", 17, "K-1")),
            Optional.empty());

    private static final Alert.Subject ARTICLE = new Alert.Subject(
            "Vladimir Alexseyev",
            Optional.empty(),
            Optional.of(new Alert.OfArticle(
                    UUID.randomUUID(), "Talks in Mariupol", Optional.of(LocalDate.parse("2022-04-20")))));

    private static String said(
            Sort sort, Alert.Subject subject, String before, String now, Optional<Double> score, String... fields) {
        return AlertSentence.of(new Alert(
                1,
                Instant.EPOCH,
                sort,
                subject,
                new Alert.Listed(ListingRef.of("uk-sanctions-list", "CHW0007"), "ALEXSEYEV", 7),
                new Alert.HitChange(
                        Optional.of(before).filter(band -> !band.isEmpty()).map(Band::valueOf),
                        Optional.of(now).filter(band -> !band.isEmpty()).map(Band::valueOf),
                        score),
                List.of(fields),
                new Alert.Handling(Alert.State.NEW, Optional.empty(), "", "")));
    }

    @Test
    void eachSortIsOneSentence() {
        assertThat(said(Sort.LISTED, CUSTOMER, "", "MATCH", Optional.of(0.953)))
                .isEqualTo(
                        "The UK list now has a match for customer K-1, Vladimir Alexseyev: ALEXSEYEV (CHW0007), score 0.95.");
        assertThat(said(Sort.LISTED, ARTICLE, "", "REVIEW", Optional.of(0.3)))
                .isEqualTo(
                        "The UK list now has a possible match that needs review for Vladimir Alexseyev in the article"
                                + " \u201CTalks in Mariupol\u201D of 2022-04-20: ALEXSEYEV (CHW0007), score 0.30.");
        assertThat(said(Sort.DELISTED, CUSTOMER, "MATCH", "", Optional.empty()))
                .isEqualTo("ALEXSEYEV (CHW0007) is no longer on the UK list; it was a match for customer K-1, Vladimir"
                        + " Alexseyev.");
        assertThat(said(Sort.NO_LONGER_A_HIT, CUSTOMER, "REVIEW", "", Optional.empty(), "names"))
                .isEqualTo("The entry ALEXSEYEV (CHW0007) on the UK list changed (names) and is no longer a hit for"
                        + " customer K-1, Vladimir Alexseyev.");
        assertThat(said(Sort.BAND_CHANGED, CUSTOMER, "REVIEW", "MATCH", Optional.of(0.9), "birthDates"))
                .isEqualTo(
                        "The entry ALEXSEYEV (CHW0007) on the UK list changed (birth dates) and is now a match for"
                                + " customer K-1, Vladimir Alexseyev, score 0.90; before, it was a possible match that needs review.");
        assertThat(said(Sort.FACTS_CHANGED, CUSTOMER, "MATCH", "MATCH", Optional.of(0.9), "programmes", "reasons"))
                .isEqualTo(
                        "The entry ALEXSEYEV (CHW0007) on the UK list changed (programmes, reasons); it is still a match"
                                + " for customer K-1, Vladimir Alexseyev.");
        assertThat(said(Sort.CLAIM_CHANGED, ARTICLE, "", "", Optional.empty(), "NOT_LISTED", "CONFIRMED"))
                .isEqualTo(
                        "What the article \u201CTalks in Mariupol\u201D of 2022-04-20 says about sanctions on Vladimir"
                                + " Alexseyev is now confirmed by the lists; before, it was not confirmed by the lists.");
    }
}
