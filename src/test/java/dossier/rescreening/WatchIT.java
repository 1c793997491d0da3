package dossier.rescreening;

import dossier.alerts.Alert;
import dossier.alerts.Alerts;
import dossier.analysis.AnalysisReplay;
import dossier.analysis.ArticleIngest;
import dossier.analysis.Replay;
import dossier.analysis.SubmittedArticle;
import dossier.lists.ListCode;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.Snapshot;
import dossier.screening.Band;
import dossier.screening.Screener;
import dossier.screening.ScreeningQuery;
import dossier.watchlists.WatchHit;
import dossier.watchlists.WatchList;
import dossier.watchlists.WatchLists;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.EVERY_ALERT;
import static dossier.rescreening.WatchedLists.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Customers and articles as lists change: what is found by the change is what comparing everybody anew finds. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class WatchIT {

    private static final ListCode LIST = ListCode.of("watched");
    private static final ListCode OTHER = ListCode.of("watched-too");

    @Inject
    Watch watch;

    @Inject
    WatchedLists lists;

    @Inject
    WatchLists watchLists;

    @Inject
    Alerts alerts;

    @Inject
    RescreeningRuns runs;

    @Inject
    Screener screener;

    @Inject
    ArticleIngest articles;

    @Inject
    AnalysisReplay replay;

    @BeforeEach
    void nothingWatched() {
        lists.forget();
    }

    @Test
    void aCustomerIsFoundWhenListedAndWhenDelisted() {
        lists.publish(LIST, person("1", "Elena Chernyshova", "1961"));
        UUID list =
                lists.keep(Set.of(LIST), ScreeningQuery.ofName("Dmitri Golubovich", Optional.of(ListingKind.PERSON)));
        watch.look();
        assertThat(watchLists.find(list).orElseThrow().progress()).isEqualTo(new WatchList.Progress(1, 1, 0));

        lists.publish(LIST, person("1", "Elena Chernyshova", "1961"), person("2", "Dmitri Golubovich", "1970"));
        watch.look();
        Alert listed = only(alerts.after(0, EVERY_ALERT, 10));
        assertThat(listed.sort()).isEqualTo(Alert.Sort.LISTED);
        assertThat(listed.subject().name()).isEqualTo("Dmitri Golubovich");
        assertThat(listed.subject().customer().orElseThrow().id()).isEqualTo("K-1");
        assertThat(listed.listing().ref()).isEqualTo(new ListingRef(LIST, "2"));
        assertThat(listed.hit().now()).contains(Band.MATCH);
        assertThat(watchLists.hits(list, 0, 10))
                .extracting(WatchHit::listedName)
                .containsExactly("Dmitri Golubovich");

        watch.look();
        assertThat(alerts.after(listed.id(), EVERY_ALERT, 10))
                .as("nothing is said twice")
                .isEmpty();

        lists.publish(LIST, person("1", "Elena Chernyshova", "1961"), person("2", "Dmitri Golubovich", "1971"));
        watch.look();
        Alert changed = only(alerts.after(listed.id(), EVERY_ALERT, 10));
        assertThat(changed.sort()).isEqualTo(Alert.Sort.FACTS_CHANGED);
        assertThat(changed.fields()).containsExactly("birthDates");

        lists.publish(LIST, person("1", "Elena Chernyshova", "1961"));
        watch.look();
        Alert delisted = only(alerts.after(changed.id(), EVERY_ALERT, 10));
        assertThat(delisted.sort()).isEqualTo(Alert.Sort.DELISTED);
        assertThat(delisted.hit().before()).contains(Band.MATCH);
        assertThat(watchLists.hits(list, 0, 10)).isEmpty();
        RescreeningRun run = runs.newest(1).get(0);
        assertThat(run.state()).isEqualTo(RescreeningRun.State.DONE);
        assertThat(run.listings()).isEqualTo(new RescreeningRun.Listings(1, 0));
        assertThat(run.alerts()).isEqualTo(1);
    }

    @Test
    void anotherNameOfAListingMayEndAHit() {
        lists.publish(LIST, person("1", "Farid Belkacem", "1961"));
        lists.keep(Set.of(LIST), ScreeningQuery.ofName("Farid Belkacem", Optional.of(ListingKind.PERSON)));
        watch.look();
        lists.publish(LIST, person("1", "Anna Jumaeva", "1961"));
        watch.look();
        assertThat(only(alerts.after(0, EVERY_ALERT, 10)).sort()).isEqualTo(Alert.Sort.NO_LONGER_A_HIT);
    }

    @Test
    void aRealListTakesThePlaceOfASample() {
        ListCode list = ListCode.of("sampled");
        lists.publish(
                list,
                Snapshot.Origin.SAMPLE,
                person("1", "Farid Belkacem", "1961"),
                person("2", "Clara Hadrami", "1970"));
        UUID id = lists.keep(
                Set.of(list),
                ScreeningQuery.ofName("Farid Belkacem", Optional.of(ListingKind.PERSON)),
                ScreeningQuery.ofName("Clara Hadrami", Optional.of(ListingKind.PERSON)),
                ScreeningQuery.ofName("Boris Elizarov", Optional.of(ListingKind.PERSON)));
        watch.look();
        assertThat(watchLists.hits(id, 0, 10)).hasSize(2);

        lists.publish(list, person("1", "Farid Belkacem", "1961"), person("3", "Boris Elizarov", "1980"));
        watch.look();
        assertThat(alerts.after(0, EVERY_ALERT, 10))
                .extracting(alert -> alert.sort() + " " + alert.listing().ref().reference())
                .containsExactlyInAnyOrder("DELISTED 2", "LISTED 3");
        assertThat(watchLists.hits(id, 0, 10))
                .extracting(hit -> hit.listing().reference())
                .containsExactly("1", "3");
    }

    @Test
    void manyArticlesAreReadAgain() {
        lists.publish(LIST, person("1", "Anna Abramenko", "1961"));
        watch.look();
        for (int i = 0; i < 45; i++) {
            articles.store(new SubmittedArticle(
                    "", "On day " + i + " Tariq Wolkenstein sold his shares in the port.", Optional.empty(), "en", ""));
        }
        lists.publish(LIST, person("1", "Anna Abramenko", "1961"), person("2", "Tariq Wolkenstein", "1961"));
        watch.look();
        assertThat(alerts.after(0, EVERY_ALERT, 100))
                .hasSize(45)
                .allMatch(alert -> alert.sort() == Alert.Sort.LISTED)
                .extracting(alert -> alert.subject().article().orElseThrow().id())
                .doesNotHaveDuplicates();
        assertThat(runs.newest(1).get(0).articles()).isEqualTo(new RescreeningRun.Articles(45, 45, 0));
    }

    @Test
    void onlyTheListsOfAWatchListCount() {
        lists.publish(LIST);
        lists.publish(OTHER);
        watch.look();
        UUID list = lists.keep(Set.of(OTHER), ScreeningQuery.ofName("Farid Belkacem", Optional.of(ListingKind.PERSON)));
        watch.look();
        lists.publish(LIST, person("1", "Farid Belkacem", "1961"));
        lists.publish(OTHER, person("7", "Farid Belkacem", "1961"));
        watch.look();
        assertThat(watchLists.hits(list, 0, 10))
                .extracting(WatchHit::listing)
                .containsExactly(new ListingRef(OTHER, "7"));
    }

    @Test
    void anArticleOfThePastNamesSomebodyListedToday() {
        lists.publish(LIST, person("1", "Anna Abramenko", "1961"));
        watch.look();
        UUID article = articles.store(new SubmittedArticle(
                        "Trade",
                        "The businessman Tariq Wolkenstein said on Monday that he had sold his shares in the port. Wolkenstein did not"
                                + " comment further.",
                        Optional.of(LocalDate.parse("2022-03-01")),
                        "en",
                        "test"))
                .article()
                .id();
        lists.publish(LIST, person("1", "Anna Abramenko", "1961"), person("2", "Tariq Wolkenstein", "1961"));
        watch.look();
        Alert listed = only(alerts.after(0, EVERY_ALERT, 10));
        assertThat(listed.sort()).isEqualTo(Alert.Sort.LISTED);
        assertThat(listed.subject().article().orElseThrow().id()).isEqualTo(article);
        assertThat(listed.subject().article().orElseThrow().publishedOn()).contains(LocalDate.parse("2022-03-01"));
        assertThat(listed.subject().name()).isEqualTo("Tariq Wolkenstein");
        assertThat(runs.newest(1).get(0).articles()).isEqualTo(new RescreeningRun.Articles(1, 1, 0));
        assertThat(runs.newest(1).get(0).state()).isEqualTo(RescreeningRun.State.DONE);

        lists.publish(LIST, person("1", "Anna Abramenko", "1961"));
        watch.look();
        assertThat(only(alerts.after(listed.id(), EVERY_ALERT, 10)).sort()).isEqualTo(Alert.Sort.DELISTED);
    }

    /** In the same words as a customer is told, also where two changes came before it was read again. */
    @Test
    void anArticleIsToldWhichFactsOfItsHitChanged() {
        Listing bystander = person("1", "Anna Abramenko", "1961");
        Listing hit = person("2", "Tariq Wolkenstein", "1961");
        lists.publish(LIST, bystander, hit);
        watch.look();
        String text = "The businessman Tariq Wolkenstein sold his shares in the port.";
        articles.store(new SubmittedArticle("Trade", text, Optional.empty(), "en", "test"));
        lists.keep(Set.of(LIST), ScreeningQuery.ofName("Tariq Wolkenstein", Optional.of(ListingKind.PERSON)));
        watch.look();

        lists.publish(LIST, bystander, person("2", "Tariq Wolkenstein", "1962"));
        watch.look();
        assertThat(alerts.after(0, EVERY_ALERT, 10))
                .extracting(Alert::sort, alert -> alert.subject().article().isPresent(), Alert::fields)
                .containsExactlyInAnyOrder(
                        tuple(Alert.Sort.FACTS_CHANGED, false, List.of("birthDates")),
                        tuple(Alert.Sort.FACTS_CHANGED, true, List.of("birthDates")));
        Alert told = alerts.after(0, EVERY_ALERT, 10).stream()
                .filter(alert -> alert.subject().article().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(told.hit().before()).isEqualTo(told.hit().now()).isPresent();
        assertThat(told.subject().name()).isEqualTo("Tariq Wolkenstein");

        long last = alerts.after(0, EVERY_ALERT, 10).get(1).id();
        lists.publish(LIST, person("1", "Anna Abramenko", "1970"), person("2", "Tariq Wolkenstein", "1962"));
        watch.look();
        assertThat(alerts.after(last, EVERY_ALERT, 10))
                .as("another listing changed")
                .isEmpty();
    }

    @Test
    void anArticleThatWasStoredAfterTheChangeIsNotToldOfIt() {
        lists.publish(LIST, person("2", "Tariq Wolkenstein", "1961"));
        watch.look();
        lists.publish(LIST, person("2", "Tariq Wolkenstein", "1962"));
        articles.store(new SubmittedArticle(
                "Trade", "The businessman Tariq Wolkenstein sold his shares.", Optional.empty(), "en", "test"));
        watch.look();
        assertThat(alerts.after(0, EVERY_ALERT, 10)).isEmpty();
        assertThat(runs.newest(1).get(0).articles()).isEqualTo(new RescreeningRun.Articles(1, 1, 0));
    }

    @Test
    void anAnalysisIsComputedAgainFromTheListsOfThen() {
        lists.publish(LIST, person("1", "Tariq Wolkenstein", "1961"), person("2", "Anna Abramenko", "1961"));
        UUID article = articles.store(new SubmittedArticle(
                        "", "The businessman Tariq Wolkenstein sold his shares.", Optional.empty(), "en", "test"))
                .article()
                .id();
        lists.publish(LIST, person("2", "Anna Abramenko", "1961"), person("3", "Clara Dragunova", "1961"));
        Replay again = replay.of(article).orElseThrow();
        assertThat(again.why()).isEqualTo(Replay.Why.EQUAL);
        assertThat(again.now().snapshots()).isEqualTo(again.then().snapshots());
        assertThat(again.then().snapshots()).isNotEqualTo(screener.stamp().snapshots());
        assertThat(replay.of(UUID.randomUUID())).isEmpty();
    }

    private static <T> T only(List<T> one) {
        assertThat(one).hasSize(1);
        return one.get(0);
    }
}
