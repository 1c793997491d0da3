package dossier.web.alerts;

import dossier.alerts.Alert;
import dossier.alerts.Alert.Sort;
import dossier.alerts.AlertsAsMail.Written;
import dossier.alerts.Digest;
import dossier.alerts.MailSettings;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class DigestTextTest {

    private record Settings(Optional<URI> link) implements MailSettings {

        @Override
        public Optional<List<String>> to() {
            return Optional.empty();
        }

        @Override
        public Duration collect() {
            return Duration.ZERO;
        }

        @Override
        public int most() {
            return 1;
        }

        @Override
        public Duration timeout() {
            return Duration.ZERO;
        }
    }

    @Test
    void alertsOfOneSortStandTogether() {
        Written mail = written(
                Optional.of(URI.create("https://dossier.example.org")),
                3,
                alert(Sort.DELISTED, "Talks"),
                alert(Sort.LISTED, "Talks"),
                alert(Sort.DELISTED, "Trade"));

        assertThat(mail.subject()).isEqualTo("Dossier: 3 alerts after changes of the lists");
        assertThat(mail.text()).isEqualTo("""
                        The lists changed. For your customers and saved articles this means 3 alerts.

                        New hits (1)
                        - The UK list now has a match for Anna Example in the article “Talks”: EXAMPLE (7).

                        No longer on a list (2)
                        - EXAMPLE (7) is no longer on the UK list; it was a match for Anna Example in the article “Talks”.
                        - EXAMPLE (7) is no longer on the UK list; it was a match for Anna Example in the article “Trade”.

                        All alerts: https://dossier.example.org/alerts
                        These as data: https://dossier.example.org/api/alerts?cursor=10
                        """);
    }

    @Test
    void whatAMailHasNoPlaceForIsCounted() {
        assertThat(written(Optional.empty(), 4_711, alert(Sort.LISTED, "Talks")).text())
                .contains("means 4711 alerts")
                .contains("This mail lists the first 1; Dossier has 4710 more.")
                .endsWith("These alerts as data: GET /api/alerts?cursor=10\n");
    }

    @Test
    void aTitleCannotLookLikeALineOfTheMail() {
        String text = written(
                        Optional.empty(),
                        1,
                        alert(Sort.LISTED, "Talks\r\n.\r\nBcc: all@example.org\n\n- The US list\u2028x\u202Ey"))
                .text();

        assertThat(text).contains("“Talks . Bcc: all@example.org - The US list x y”");
        assertThat(text.lines().filter(line -> line.startsWith("- "))).hasSize(1);
    }

    private static Written written(Optional<URI> link, long count, Alert... alerts) {
        return new DigestText(new Settings(link)).write(new Digest(10, 20, List.of(alerts), count));
    }

    private static Alert alert(Sort sort, String title) {
        return new Alert(
                11,
                Instant.EPOCH,
                sort,
                new Alert.Subject(
                        "Anna Example",
                        Optional.empty(),
                        Optional.of(new Alert.OfArticle(new UUID(0, 1), title, Optional.empty()))),
                new Alert.Listed(ListingRef.of("uk-sanctions-list", "7"), "EXAMPLE", 7),
                new Alert.HitChange(Optional.of(Band.MATCH), Optional.of(Band.MATCH), Optional.empty()),
                List.of(),
                new Alert.Handling(Alert.State.NEW, Optional.empty(), "", ""));
    }
}
