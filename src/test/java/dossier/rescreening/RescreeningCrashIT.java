package dossier.rescreening;

import dossier.alerts.Alert;
import dossier.alerts.Alerts;
import dossier.analysis.AnalysisSettings;
import dossier.audit.NoAudit;
import dossier.lists.ListCode;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.PastListings;
import dossier.lists.SnapshotRepository;
import dossier.screening.Screener;
import dossier.screening.ScreeningQuery;
import dossier.sql.Database;
import dossier.sql.StatementException;
import dossier.watchlists.WatchLists;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.EVERY_ALERT;
import static dossier.rescreening.WatchedLists.person;
import static org.assertj.core.api.Assertions.assertThat;

/** Whenever the database goes while customers are compared, nothing is lost and nothing is said twice. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class RescreeningCrashIT {

    private static final ListCode LIST = ListCode.of("crashed");
    private static final int MOST_MOMENTS = 60;

    @Inject
    DataSource source;

    @Inject
    WatchedLists lists;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    PastListings past;

    @Inject
    Screener screener;

    @Inject
    Alerts alerts;

    @Inject
    WatchLists watchLists;

    @Inject
    AnalysisSettings settings;

    @Inject
    Watch watch;

    private final ExecutorService workers = Executors.newFixedThreadPool(2);

    @Test
    void everyMomentIsAGoodOneToDie() {
        lists.forget();
        Listing always = person("1", "Elena Chernyshova", "1961");
        lists.publish(LIST, always);
        UUID list = lists.keep(
                Set.of(LIST),
                ScreeningQuery.ofName("Dmitri Golubovich", Optional.of(ListingKind.PERSON)),
                ScreeningQuery.ofName("Clara Hadrami", Optional.of(ListingKind.PERSON)));
        watch.look();
        long last = 0;
        int died = 0;
        boolean survived = false;
        for (int moments = 0; moments < MOST_MOMENTS && !survived; moments++) {
            // one is listed and the other is not, in turn
            boolean first = moments % 2 == 0;
            lists.publish(
                    LIST, always, person(first ? "2" : "3", first ? "Dmitri Golubovich" : "Clara Hadrami", "1970"));
            DyingDatabase dying = new DyingDatabase(source, moments);
            survived = !runUntilDeath(dying);
            died += survived ? 0 : 1;
            watch.look();
            List<Alert> said = alerts.after(last, EVERY_ALERT, 100);
            last = said.get(said.size() - 1).id();
            List<String> expected = new ArrayList<>(List.of("LISTED"));
            if (moments > 0) {
                expected.add(0, "DELISTED");
            }
            assertThat(said)
                    .as("died at moment %d", moments)
                    .extracting(alert -> alert.sort().name())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(watchLists.hits(list, 0, 10))
                    .as("died at moment %d", moments)
                    .extracting(hit -> hit.listing().reference())
                    .containsExactly(first ? "2" : "3");
        }
        assertThat(survived).as("in the end it lives long enough").isTrue();
        assertThat(died).isGreaterThan(10);
        workers.shutdownNow();
    }

    private boolean runUntilDeath(DyingDatabase dying) {
        Database database = new Database(dying.source());
        Rescreening rescreening = new Rescreening(
                database,
                snapshots,
                past,
                new WatchLists(dying.source(), new NoAudit()),
                screener,
                new RescreeningRuns(database, Clock.systemUTC(), new NoAudit()),
                workers,
                settings);
        try {
            rescreening.catchUp(screener.index());
        } catch (StatementException died) {
            assertThat(dying.isDead()).isTrue();
        }
        return dying.isDead();
    }
}
