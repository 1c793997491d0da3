package dossier.rescreening;

import dossier.alerts.Alert;
import dossier.alerts.Alerts;
import dossier.analysis.AnalysisRepository;
import dossier.analysis.ArticleAnalyser;
import dossier.analysis.ArticleIngest;
import dossier.analysis.SubmittedArticle;
import dossier.lists.ListCode;
import dossier.screening.IndexKeeper;
import dossier.sql.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import static dossier.rescreening.WatchedLists.EVERY_ALERT;
import static dossier.rescreening.WatchedLists.person;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** An article that cannot be read again waits behind the others, shows why, and can be tried again. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class UnreadArticlesIT {

    private static final ListCode LIST = ListCode.of("unread");

    @Inject
    Watch watch;

    @Inject
    WatchedLists lists;

    @Inject
    Alerts alerts;

    @Inject
    RescreeningRuns runs;

    @Inject
    ArticleIngest articles;

    @Inject
    EntityManager entities;

    @Inject
    AnalysisRepository analyses;

    @Inject
    ArticleAnalyser analyser;

    @Inject
    IndexKeeper listed;

    @Inject
    DataSource source;

    private Database database;

    private record Quick(Duration every, int maxCustomers, Duration articleTime) implements WatchSettings {}

    @BeforeEach
    void nothingWatched() {
        database = new Database(source);
        lists.forget();
        lists.publish(LIST, person("1", "Anna Abramenko", "1961"));
        watch.look();
    }

    private UUID store(int day) {
        return articles.store(new SubmittedArticle(
                        "",
                        "On day " + day + " Tariq Wolkenstein sold his shares in the port.",
                        Optional.empty(),
                        "en",
                        ""))
                .article()
                .id();
    }

    private void listWolkenstein() {
        lists.publish(LIST, person("1", "Anna Abramenko", "1961"), person("2", "Tariq Wolkenstein", "1961"));
    }

    private String spoil(UUID article) {
        String body = database.all(
                        "read an analysis",
                        "SELECT CAST(body AS text) FROM article_analysis WHERE article = ?",
                        List.of(article),
                        row -> row.getString(1))
                .get(0);
        put(article, "{\"people\": 7}");
        return body;
    }

    private void put(UUID article, String body) {
        database.update(
                "put an analysis",
                "UPDATE article_analysis SET body = CAST(? AS jsonb) WHERE article = ?",
                List.of(body, article));
    }

    private void timePasses() {
        database.update(
                "let an hour pass", "UPDATE article_to_reread SET next_at = next_at - INTERVAL '1 hour'", List.of());
    }

    /** More of them than are read at once, so that they would be the only ones for ever. */
    @Test
    void articlesThatCannotBeReadDoNotHoldUpTheOthers() {
        for (int day = 0; day < 22; day++) {
            spoil(store(day));
        }
        List<UUID> readable = List.of(store(30), store(31), store(32));
        listWolkenstein();
        watch.look();
        assertThat(alerts.after(0, EVERY_ALERT, 100))
                .hasSize(3)
                .extracting(alert -> alert.subject().article().orElseThrow().id())
                .containsExactlyInAnyOrderElementsOf(readable);
        RescreeningRun run = runs.newest(1).get(0);
        assertThat(run.state()).isEqualTo(RescreeningRun.State.RUNNING);
        assertThat(run.articles()).isEqualTo(new RescreeningRun.Articles(25, 3, 22));
        given().get("/api/rescreenings?limit=1").then().body("runs[0].articlesFailing", is(22));

        UUID later = store(40);
        database.update(
                "have another one read",
                "INSERT INTO article_to_reread (article, rescreening) VALUES (?, ?)",
                List.of(later, run.id()));
        timePasses();
        assertThat(new UnreadArticles(source).claim(20))
                .as("who was not tried goes first")
                .first()
                .extracting(UnreadArticles.Claimed::article)
                .isEqualTo(later);
    }

    @Test
    void theReasonIsShownAndTheArticleIsReadOnceItCanBe() {
        UUID article = store(1);
        String body = spoil(article);
        listWolkenstein();
        watch.look();
        watch.look();
        given().get("/api/rescreenings/articles")
                .then()
                .statusCode(200)
                .body("articles.article", is(List.of(article.toString())))
                .body("articles[0].attempts", is(1))
                .body("articles[0].reason", containsString("a stored analysis cannot be read"));
        timePasses();
        watch.look();
        given().get("/api/rescreenings/articles").then().body("articles[0].attempts", is(2));

        put(article, body);
        watch.look();
        given().get("/api/rescreenings/articles").then().body("articles", hasSize(1));
        given().post("/api/rescreenings/articles/" + article + "/retry")
                .then()
                .statusCode(200)
                .body("article", is(article.toString()));
        watch.look();
        given().get("/api/rescreenings/articles").then().body("articles", empty());
        assertThat(alerts.after(0, EVERY_ALERT, 10)).extracting(Alert::sort).containsExactly(Alert.Sort.LISTED);
        assertThat(runs.newest(1).get(0).state()).isEqualTo(RescreeningRun.State.DONE);
        given().post("/api/rescreenings/articles/" + article + "/retry").then().statusCode(404);
    }

    /** An article that a run before has left to be read. */
    private UUID storeToBeRead() {
        listWolkenstein();
        watch.look();
        UUID article = store(1);
        database.update(
                "have it read",
                "INSERT INTO article_to_reread (article, rescreening) VALUES (?, ?)",
                List.of(article, runs.newest(1).get(0).id()));
        return article;
    }

    @Test
    void anArticleThatIsJustBeingReadIsNotToldAsFailing() {
        storeToBeRead();
        UnreadArticles unread = new UnreadArticles(source);
        assertThat(unread.claim(10)).hasSize(1);
        assertThat(unread.tried(10)).isEmpty();
        assertThat(runs.newest(1).get(0).articles().failing()).isZero();

        timePasses();
        assertThat(unread.claim(10)).as("the first try ended with the service").hasSize(1);
        assertThat(unread.tried(10)).hasSize(1);
        assertThat(runs.newest(1).get(0).articles().failing()).isEqualTo(1);
    }

    @Test
    void anArticleThatTakesTooLongIsLeftAndTheReasonSaysSo() {
        UUID article = storeToBeRead();
        UnreadArticles unread = new UnreadArticles(source, Clock.systemUTC());
        ExecutorService workers = Executors.newSingleThreadExecutor();
        new ArticleRereading(
                        entities,
                        analyses,
                        analyser,
                        listed,
                        unread,
                        new Quick(Duration.ofDays(1), 1, Duration.ofNanos(1)))
                .readSome(workers);
        workers.shutdownNow();
        assertThat(unread.tried(10))
                .extracting(UnreadArticle::id, UnreadArticle::attempts, UnreadArticle::why)
                .containsExactly(
                        tuple(article, 1, "Reading it took longer than PT0.000000001S (DOSSIER_WATCH_ARTICLE_TIME)."));
    }
}
