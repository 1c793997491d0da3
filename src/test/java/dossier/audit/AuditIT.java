package dossier.audit;

import dossier.lists.ListCode;
import dossier.rescreening.WatchedLists;
import dossier.sql.Database;
import dossier.sql.StatementException;
import dossier.startup.MadeUpList;
import dossier.web.access.SentForms;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.person;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** What is done stands in the log once, and whoever changes the log is found out. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class AuditIT {

    private static final String NAME = "Quirin Adelsberger";
    private static final AuditEvent.Actor ANNA = new AuditEvent.Actor("anna", "analyst");

    @Inject
    WatchedLists lists;

    @Inject
    DataSource source;

    @Inject
    AuditLog log;

    @Inject
    CurrentActor actor;

    @Inject
    AuditRetention retention;

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }

    private static JsonPath newest() {
        return given().get("/api/audit?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long last() {
        return given().get("/api/audit?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("entries[0].number");
    }

    private static List<Map<String, Object>> since(long number) {
        return newest().<Map<String, Object>>getList("entries").stream()
                .filter(entry -> ((Number) entry.get("number")).longValue() > number)
                .toList();
    }

    /** Does something and gives the one entry that it leaves. */
    private static Map<String, Object> only(AuditAction action, Callable<?> work) throws Exception {
        long before = last();
        work.call();
        List<Map<String, Object>> entries = since(before);
        assertThat(entries).as(action + ": " + entries).hasSize(1);
        assertThat(entries.get(0)).containsEntry("action", action.name());
        return entries.get(0);
    }

    private static Map<String, Object> byCaller(AuditAction action, Callable<?> work) throws Exception {
        Map<String, Object> entry = only(action, work);
        assertThat(entry).containsEntry("who", "local user").containsEntry("role", "admin");
        return entry;
    }

    private static ValidatableResponse verified() {
        return given().get("/api/audit/verify").then().statusCode(200);
    }

    private static ValidatableResponse upload(Map<String, String> files, String query) {
        RequestSpecification request = given();
        files.forEach((name, text) -> request.multiPart("files", name, text.getBytes(StandardCharsets.UTF_8)));
        return request.post("/api/lists/" + MadeUpList.CODE + "/imports" + query)
                .then();
    }

    @Test
    void screeningsLeaveOneEntryHoweverManyNamesTheyHave() throws Exception {
        Map<String, Object> one = byCaller(
                AuditAction.NAMES_SCREENED,
                () -> json().body(Map.of("queries", List.of(Map.of("name", NAME))))
                        .post("/api/screenings")
                        .then()
                        .statusCode(200));
        assertThat(one.get("query")).asString().startsWith("hmac-sha256:").doesNotContain(NAME);
        assertThat(one.get("stamp")).asString().hasSize(64);
        given().queryParam("query", NAME)
                .get("/api/audit")
                .then()
                .body("entries[0].number", equalTo(one.get("number")));

        List<Map<String, String>> many = IntStream.range(0, 1_000)
                .mapToObj(i -> Map.of("name", "Name " + i))
                .toList();
        Map<String, Object> batch = byCaller(
                AuditAction.NAMES_SCREENED,
                () -> json().body(Map.of("queries", many))
                        .post("/api/screenings")
                        .then()
                        .statusCode(200));
        assertThat(batch.get("details")).asString().contains("\"queries\":1000");
        assertThat(batch.get("said")).asString().startsWith("1,000 names screened, ");

        Map<String, Object> compared = byCaller(
                AuditAction.NAMES_COMPARED,
                () -> json().body(Map.of(
                                "pairs", List.of(Map.of("a", Map.of("name", NAME), "b", Map.of("name", "Q. A.")))))
                        .post("/api/comparisons")
                        .then()
                        .statusCode(200));
        assertThat(compared.get("said")).isEqualTo("1 pair of names compared.");
        given().queryParam("query", NAME + "\nQ. A.")
                .get("/api/audit")
                .then()
                .body("entries[0].number", equalTo(compared.get("number")));
        byCaller(
                AuditAction.TABLE_SCREENED,
                () -> given().contentType("text/csv")
                        .body("name\nAnna A\nBerta B\n")
                        .post("/api/screenings/csv")
                        .then()
                        .statusCode(200));
        String[] kept = {""};
        Map<String, Object> keeping = byCaller(
                AuditAction.NAMES_SCREENED,
                () -> kept[0] = json().body(Map.of("queries", List.of(Map.of("name", NAME))))
                        .post("/api/screenings?keep=true")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("kept"));
        assertThat(keeping).containsEntry("subject", "screening " + kept[0]);
        byCaller(
                AuditAction.SCREENING_REMOVED,
                () -> given().delete("/api/screenings/" + kept[0]).then().statusCode(204));
        long before = last();
        json().body(Map.of("queries", List.of())).post("/api/screenings").then().statusCode(400);
        assertThat(since(before)).as("what is refused is not done").isEmpty();
    }

    @Test
    void articlesLeaveOneEntry() throws Exception {
        Map<String, String> article = Map.of("text", "Vladimir Putin spoke in Moscow. " + UUID.randomUUID());
        byCaller(
                AuditAction.ARTICLE_PREVIEWED,
                () -> json().body(article).post("/api/articles/preview").then().statusCode(200));
        Map<String, Object> saved = byCaller(
                AuditAction.ARTICLE_SAVED,
                () -> json().body(article).post("/api/articles").then().statusCode(201));
        assertThat(saved.get("subject")).asString().startsWith("article ");
        Map<String, Object> many = byCaller(
                AuditAction.ARTICLES_SAVED,
                () -> given().contentType("application/octet-stream")
                        .body("{\"text\": \"Anna spoke.\"}\n{\"wrong\": 1}\n{\"text\": \"Berta spoke.\"}\n"
                                .getBytes(StandardCharsets.UTF_8))
                        .post("/api/articles/batch")
                        .then()
                        .statusCode(200));
        assertThat(many.get("details")).isEqualTo("{\"saved\":2,\"sent\":3}");
        byCaller(
                AuditAction.EXPORTED,
                () -> given().get("/api/export/articles.csv?q=anna").then().statusCode(200));
    }

    @Test
    void importsLeaveOneEntry() throws Exception {
        Map<String, Object> checked = byCaller(
                AuditAction.LIST_CHECKED,
                () -> upload(MadeUpList.files(0), "?dryRun=true").statusCode(200));
        assertThat(checked.get("details")).asString().contains("\"dryRun\":true");
        byCaller(
                AuditAction.LIST_REFUSED,
                () -> upload(Map.of("other.csv", "a,b\n"), "").statusCode(422));
        Map<String, Object> published = byCaller(
                AuditAction.LIST_PUBLISHED,
                () -> upload(MadeUpList.files(0), "").statusCode(200));
        assertThat(published).containsEntry("subject", MadeUpList.CODE);
        byCaller(
                AuditAction.LIST_UNCHANGED,
                () -> upload(MadeUpList.files(0), "").statusCode(200));
        assertThat(published.get("details").toString()).contains("\"origin\":\"UPLOAD\"");
    }

    @Test
    void watchListsVerdictsAndRunsLeaveOneEntry() throws Exception {
        lists.forget();
        ListCode list = ListCode.of("audited");
        lists.publish(list, person("1", NAME, "1961"));
        long before = last();
        lists.look();
        assertThat(since(before))
                .extracting(entry -> entry.get("action") + " " + entry.get("who"))
                .contains(AuditAction.LIST_RESCREENED + " service");
        String[] id = {""};
        Map<String, Object> made = byCaller(
                AuditAction.WATCH_LIST_MADE,
                () -> id[0] = given().contentType("text/csv")
                        .body("id,name,birthDate\nK-1," + NAME + ",1961\n")
                        .post("/api/watchlists?name=Audited")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        assertThat(made.get("said")).isEqualTo("Watch list Audited added with 1 customer.");
        lists.look();
        JsonPath waiting = given().get("/api/reviews?sort=CUSTOMER")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String subject = waiting.getString("cases[0].subject");
        String profile = waiting.getString("cases[0].profile");
        byCaller(
                AuditAction.REVIEW_ASSIGNED,
                () -> json().body(Map.of("subject", subject, "assignedTo", "anna"))
                        .post("/api/reviews/assignments")
                        .then()
                        .statusCode(204));
        int[] verdict = {0};
        Map<String, Object> said = byCaller(
                AuditAction.VERDICT_SAID,
                () -> verdict[0] = json().body(Map.of(
                                "subject",
                                subject,
                                "profile",
                                profile,
                                "said",
                                "DIFFERENT",
                                "note",
                                "born elsewhere",
                                "seen",
                                0))
                        .post("/api/reviews/verdicts")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("id"));
        assertThat(said.get("said")).asString().contains("different parties").contains("audited/1");
        byCaller(
                AuditAction.VERDICT_WITHDRAWN,
                () -> given().delete("/api/reviews/verdicts/" + verdict[0])
                        .then()
                        .statusCode(200));
        lists.publish(list, person("1", NAME, "1961"), person("2", NAME, "1961"));
        lists.look();
        long alert = given().get("/api/alerts?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("alerts[-1].id");
        Map<String, Object> handled = byCaller(
                AuditAction.ALERT_HANDLED,
                () -> json().body(Map.of("state", "CLOSED", "note", "known to us"))
                        .post("/api/alerts/" + alert + "/state")
                        .then()
                        .statusCode(200));
        assertThat(handled.get("said")).isEqualTo("Alert " + alert + " closed: known to us.");
        given().get("/alerts?state=CLOSED")
                .then()
                .statusCode(200)
                .body(containsString("New hit"), containsString("Closed by local user on "))
                .body(containsString(": known to us"));
        byCaller(
                AuditAction.ALERT_HANDLED,
                () -> SentForms.form()
                        .formParam("state", "NEW")
                        .formParam("note", "<b>again</b>")
                        .formParam("show", "CLOSED")
                        .post("/alerts/" + alert + "/state")
                        .then()
                        .statusCode(303)
                        .header("Location", containsString("/alerts?state=CLOSED")));
        given().get("/alerts").then().body(containsString("&lt;b&gt;again"), not(containsString("<b>again")));
        SentForms.form()
                .formParam("state", "SEEN")
                .formParam("note", "x".repeat(2_001))
                .post("/alerts/" + alert + "/state")
                .then()
                .statusCode(400)
                .body(containsString("role=\"alert\">Note must"));
        byCaller(
                AuditAction.WATCH_LIST_REMOVED,
                () -> given().delete("/api/watchlists/" + id[0]).then().statusCode(204));
    }

    @Test
    void decisionsOnProfilesLeaveOneEntry() throws Exception {
        lists.publish(ListCode.of("audit-a"), person("1", "Wenzel Krautmann", "1961"));
        lists.publish(ListCode.of("audit-b"), person("2", "Ottokar Brunnwald", "1970"));
        Map<String, Object> joined = byCaller(
                AuditAction.PROFILE_DECIDED,
                () -> json().body(Map.of("with", "audit-b.2", "reason", "he took another name"))
                        .post("/api/profiles/audit-a.1/join")
                        .then()
                        .statusCode(200));
        assertThat(joined.get("said")).asString().startsWith("Joined by hand: audit-a");
        int decision = given().get("/api/profiles/decisions").then().extract().path("decisions[0].id");
        byCaller(
                AuditAction.PROFILE_UNDONE,
                () -> given().delete("/api/profiles/decisions/" + decision)
                        .then()
                        .statusCode(200));
    }

    @Test
    void aNameJoinedToAProfileIsLoggedWithoutTheName() throws Exception {
        lists.publish(ListCode.of("audit-name"), person("1", "Leopold Waldmeister", "1961"));
        json().body(Map.of("text", "Lawmaker Hlib Yaremchuk spoke in Prague."))
                .post("/api/articles")
                .then()
                .statusCode(201);
        Map<String, Object> joined = byCaller(
                AuditAction.PROFILE_DECIDED,
                () -> json().body(Map.of("name", "Hlib Yaremchuk", "everyArticle", true, "reason", "his office"))
                        .post("/api/profiles/audit-name.1/names")
                        .then()
                        .statusCode(200));
        assertThat(joined.get("said"))
                .asString()
                .startsWith("A name of articles joined by hand to audit-name.1 (name decision ")
                .endsWith("in every article.")
                .doesNotContain("Yaremchuk");
        int decision = given().get("/api/profiles/names").then().extract().path("decisions[0].id");
        Map<String, Object> parted = byCaller(
                AuditAction.PROFILE_UNDONE,
                () -> given().delete("/api/profiles/names/" + decision).then().statusCode(200));
        assertThat(parted.get("said")).isEqualTo("Name decision " + decision + " on profiles undone.");
    }

    @Test
    void aChangeBySqlIsFoundAndNamed() {
        log.now(AuditEvent.of(AuditAction.EXPORTED, "one"));
        log.now(AuditEvent.of(AuditAction.EXPORTED, "two"));
        verified().body("fits", equalTo(true));
        long number = last() - 1;
        change("UPDATE audit_entry SET subject = 'other' WHERE number = " + number);
        verified().body("fits", equalTo(false)).body("wrong", equalTo((int) number));
        given().accept("text/html")
                .get("/audit?check=true")
                .then()
                .statusCode(200)
                .body(containsString("The first entry that does not fit is number " + number));
        change("UPDATE audit_entry SET subject = 'one' WHERE number = " + number);
        verified().body("fits", equalTo(true));

        change(
                "CREATE TABLE removed AS SELECT * FROM audit_entry WHERE number = " + number,
                "DELETE FROM audit_entry WHERE number = " + number);
        verified().body("wrong", equalTo((int) number)).body("why", containsString("is missing"));
        change("INSERT INTO audit_entry SELECT * FROM removed", "DROP TABLE removed");
        verified().body("fits", equalTo(true));

        change("UPDATE audit_stamp SET said = said || 'x'");
        json().body(Map.of("queries", List.of(Map.of("name", NAME))))
                .post("/api/screenings")
                .then()
                .statusCode(200);
        verified().body("fits", equalTo(false)).body("why", containsString("stamp"));
        change("UPDATE audit_stamp SET said = left(said, -1) WHERE said LIKE '%x'");
        verified().body("fits", equalTo(true));
        given().accept("text/html")
                .get("/audit?check=true")
                .then()
                .statusCode(200)
                .body(containsString("Every entry fits"));
    }

    /** As somebody does who owns the tables and does not care for their triggers. */
    private void change(String... statements) {
        new Database(source).inTransaction("change the log", connection -> {
            Database.update(connection, "ALTER TABLE audit_entry DISABLE TRIGGER USER", List.of());
            Database.update(connection, "ALTER TABLE audit_stamp DISABLE TRIGGER USER", List.of());
            for (String statement : statements) {
                Database.update(connection, statement, List.of());
            }
            Database.update(connection, "ALTER TABLE audit_entry ENABLE TRIGGER USER", List.of());
            Database.update(connection, "ALTER TABLE audit_stamp ENABLE TRIGGER USER", List.of());
            return true;
        });
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveEntries() {
        log.now(AuditEvent.of(AuditAction.EXPORTED, "kept"));
        for (String statement : List.of(
                "UPDATE audit_entry SET who = 'nobody'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "UPDATE audit_stamp SET said = ''",
                "DELETE FROM audit_cut",
                "UPDATE audit_cut SET number = 0",
                "DELETE FROM audit_head",
                "UPDATE audit_head SET number = number - 1")) {
            Database database = new Database(source);
            if (statement.contains("audit_cut") || statement.contains("audit_stamp")) {
                database.update("add", "INSERT INTO audit_stamp VALUES ('x', 'y') ON CONFLICT DO NOTHING", List.of());
                database.update(
                        "add",
                        "INSERT INTO audit_cut SELECT 0, repeat('0', 64), now() WHERE NOT EXISTS (SELECT 1 FROM audit_cut)",
                        List.of());
            }
            assertThatThrownBy(() -> database.update("change", statement, List.of()))
                    .as(statement)
                    .isInstanceOf(StatementException.class)
                    .hasMessageContaining("audit log is only added to");
        }
        verified().body("fits", equalTo(true));
    }

    @Test
    void manyWhoAppendAtOnceMakeOneChain() throws Exception {
        long before = last();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Database other = new Database(source);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int number = thread;
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 50; i++) {
                        AuditEvent event = AuditEvent.of(AuditAction.EXPORTED, "thread " + number)
                                .with("i", i)
                                .madeFrom("engine " + i + "\n");
                        switch (i % 3) {
                            case 0 -> log.now(event);
                            case 1 -> log.soon(event);
                            default ->
                                other.inTransaction("as another copy", connection -> {
                                    log.in(connection, event);
                                    return true;
                                });
                        }
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        verified().body("fits", equalTo(true));
        assertThat(since(before)).hasSize(400);
        assertThat(last()).isEqualTo(before + 400);
    }

    @Test
    void whatIsUndoneLeavesNoEntry() {
        long before = last();
        assertThatThrownBy(() -> new Database(source).inTransaction("fail", connection -> {
                    log.in(connection, AuditEvent.of(AuditAction.EXPORTED, "never"));
                    throw new IllegalStateException("the change fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(since(before)).isEmpty();
        verified().body("fits", equalTo(true));
    }

    /** Later than all that is in the log, which counts microseconds, and no later than what comes. */
    private static Instant nextMicrosecond() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant next = now;
        while (!next.isAfter(now)) {
            next = Instant.now().truncatedTo(ChronoUnit.MICROS);
        }
        return next;
    }

    @Test
    void theBeginningIsCutAndTheRestStillFits() throws Exception {
        log.now(AuditEvent.of(AuditAction.EXPORTED, "old"));
        Instant cut = nextMicrosecond();
        log.now(AuditEvent.of(AuditAction.EXPORTED, "new"));
        retention.cut(cut);
        verified().body("fits", equalTo(true));
        List<Map<String, Object>> left = since(0);
        assertThat(left)
                .extracting(entry -> entry.get("subject"))
                .contains("new")
                .doesNotContain("old");
        assertThat(left.get(0)).containsEntry("action", "LOG_CUT");
        long first = ((Number) left.get(left.size() - 1).get("number")).longValue();
        verified().body("first", equalTo((int) first));
        retention.cut(cut);
        assertThat(since(0)).as("nothing more is old").hasSize(left.size());

        // somebody who says that more was removed than the log does
        change(
                "INSERT INTO audit_cut SELECT number, hash, now() FROM audit_entry WHERE subject = 'new'",
                "CREATE TABLE removed AS SELECT * FROM audit_entry WHERE subject = 'new' OR number <= (SELECT max(number) FROM audit_cut)",
                "DELETE FROM audit_entry WHERE number <= (SELECT max(number) FROM audit_cut)");
        verified().body("fits", equalTo(false)).body("why", containsString("no entry says that they were removed"));
        change(
                "INSERT INTO audit_entry SELECT * FROM removed",
                "DROP TABLE removed",
                "ALTER TABLE audit_cut DISABLE TRIGGER USER",
                "DELETE FROM audit_cut WHERE number = (SELECT max(number) FROM audit_cut)",
                "ALTER TABLE audit_cut ENABLE TRIGGER USER");
        verified().body("fits", equalTo(true));
    }

    @Test
    void aPieceCanBeCheckedWithoutTheService() throws Exception {
        log.now(AuditEvent.of(AuditAction.EXPORTED, "=1+1")
                .asking("'quoted\"\n,Владимир 😀")
                .with("text", "\u2028\\\"é"));
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        byte[] piece = given().get("/api/audit/export?from=" + today + "&to=" + today)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(check(piece)).contains(" entries fit, from ");
        String text = new String(piece, StandardCharsets.UTF_8);
        assertThat(check(text.replaceFirst("\"EXPORTED\"", "\"EXPORTEE\"").getBytes(StandardCharsets.UTF_8)))
                .contains("does not fit");
        List<String> lines = text.lines().toList();
        assertThat(check((String.join("\n", lines.subList(0, lines.size() - 1)) + "\n")
                        .getBytes(StandardCharsets.UTF_8)))
                .contains("are missing");
        String table = given().get("/api/audit/export?format=CSV")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table).startsWith("number,at,who").contains(",'=1+1,");
        given().get("/api/audit/export?from=1990-01-01&to=1990-01-02")
                .then()
                .statusCode(200)
                .body(containsString("\"entries\":0"));
        given().get("/api/audit/export?format=XML").then().statusCode(400);
    }

    private static String check(byte[] piece) throws IOException, InterruptedException {
        Process python = new ProcessBuilder(
                        "python3", Path.of("docs", "audit-check.py").toString())
                .redirectErrorStream(true)
                .start();
        python.getOutputStream().write(piece);
        python.getOutputStream().close();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        python.waitFor();
        return said;
    }

    @Test
    void entriesAreFilteredAndReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            log.now(AuditEvent.of(AuditAction.HISTORY_REMOVED, "page " + i)
                    .by(new AuditEvent.Actor("zenobia", "admin")));
        }
        JsonPath first = given().get("/api/audit?who=zenobia&action=HISTORY_REMOVED&limit=3")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(first.<String>getList("entries.subject")).containsExactly("page 4", "page 3", "page 2");
        JsonPath rest = given().get(
                        "/api/audit?who=zenobia&action=HISTORY_REMOVED&limit=3&cursor=" + first.getLong("next"))
                .then()
                .extract()
                .jsonPath();
        assertThat(rest.<String>getList("entries.subject")).containsExactly("page 1", "page 0");
        assertThat(rest.<Object>get("next")).isNull();
        given().get("/api/audit?who=zenobia&to=2001-01-01").then().body("entries.size()", equalTo(0));
        given().get("/api/audit?action=NOTHING").then().statusCode(400).body("field", equalTo("action"));
        given().accept("text/html")
                .get("/audit?from=yesterday")
                .then()
                .statusCode(200)
                .body(containsString("role=\"alert\""));
    }

    @Test
    void namesOfOthersAreTextOnThePage() {
        log.now(AuditEvent.of(AuditAction.WATCH_LIST_MADE, "x")
                .with("name", "<script>alert(1)</script>")
                .asking("<b>bold</b>")
                .by(new AuditEvent.Actor("<i>who</i>", "admin")));
        String page = given().accept("text/html")
                .get("/audit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)")
                .contains("&lt;i&gt;who")
                .doesNotContain("<script>alert")
                .doesNotContain("<i>who");
    }

    @Test
    void personsAreLeftOutWhereConfigurationSaysSo() {
        AuditForm hidden = new AuditForm(settings(false), actor);
        hidden.readKey();
        AuditEntry entry = hidden.prepare(
                        AuditEvent.of(AuditAction.REVIEW_ASSIGNED, "review")
                                .asking(NAME)
                                .by(ANNA)
                                .with("assignedTo", new AuditEvent.Actor("berta", "")),
                        Instant.now())
                .entry();
        assertThat(entry.toString())
                .doesNotContain("anna")
                .doesNotContain("berta")
                .doesNotContain(NAME);
        assertThat(entry.by().name()).isEqualTo(hidden.keyed("anna"));
        assertThat(entry.by().role()).isEqualTo("analyst");
        assertThat(entry.query()).isEqualTo(hidden.keyed(NAME));
        AuditForm shown = new AuditForm(settings(true), actor);
        shown.readKey();
        AuditEntry open = shown.prepare(
                        AuditEvent.of(AuditAction.NAMES_SCREENED, "")
                                .asking(NAME)
                                .by(ANNA),
                        Instant.now())
                .entry();
        assertThat(open.query()).isEqualTo(NAME);
        assertThat(open.by().name()).isEqualTo("anna");
    }

    private static AuditSettings settings(boolean persons) {
        return new AuditSettings() {

            @Override
            public Optional<Period> keep() {
                return Optional.empty();
            }

            @Override
            public boolean persons() {
                return persons;
            }

            @Override
            public Queries queries() {
                return Queries.TEXT;
            }

            @Override
            public Optional<String> key() {
                return Optional.of("another key of the tests");
            }

            @Override
            public Path keyFile() {
                throw new UnsupportedOperationException("there is a key");
            }
        };
    }
}
