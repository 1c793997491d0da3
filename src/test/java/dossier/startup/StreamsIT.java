package dossier.startup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dossier.database.EmbeddedDatabase;
import dossier.startup.KafkaBroker.Message;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged service with a broker: what comes out of a topic is what the API says, and what cannot be answered is a dead letter. */
@Execution(ExecutionMode.CONCURRENT) // it waits for programs of its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // a start takes long
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // the last test stops the database
class StreamsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";
    private static final int MOST_JSON = 900_000;
    private static final long PATIENCE = 120_000_000_000L;

    private static final String LISTED = MadeUpList.name(7);

    private static final String NAME = """
            {"queries": [{"id": "K-1", "name": "%s", "kind": "PERSON"}, {"id": "K-2", "name": "Qwxyz"}],
             "limit": 3, "explain": true}""".formatted(LISTED);

    private static final String ARTICLE = """
            {"title": "Shares", "publishedOn": "2024-04-20", "language": "en",
             "text": "The businessman %s sold his shares in the port on Monday. He is on no list of the EU."}""".formatted(LISTED);

    @TempDir
    static Path folder;

    private EmbeddedDatabase database;
    private KafkaBroker broker;
    private ServiceProcess service;
    private StreamSchemas schemas;
    private KafkaBroker.Reader hits;
    private KafkaBroker.Reader analyses;
    private KafkaBroker.Reader changes;
    private KafkaBroker.Reader alerts;
    private KafkaBroker.Reader letters;

    @BeforeAll
    void start() throws Exception {
        database = EmbeddedDatabase.open(folder.resolve("home"));
        broker = KafkaBroker.start(folder.resolve("broker"));
        broker.topics(
                3, "names.in", "hits.out", "articles.in", "analyses.out", "list.changes", "alerts.out", "dead.letters");
        service = ServiceProcess.start(
                database,
                folder,
                Map.of(
                        "DOSSIER_STREAMS_ENABLED",
                        "true",
                        "DOSSIER_STREAMS_EVERY",
                        "PT0.2S",
                        "DOSSIER_WEB_MAX_JSON",
                        String.valueOf(MOST_JSON),
                        "KAFKA_BOOTSTRAP_SERVERS",
                        broker.address()));
        assertThat(importOf(0).status()).isEqualTo(200);
        schemas = new StreamSchemas(service.get("/openapi?format=json").body());
        hits = broker.reader("hits.out");
        analyses = broker.reader("analyses.out");
        changes = broker.reader("list.changes");
        alerts = broker.reader("alerts.out");
        letters = broker.reader("dead.letters");
    }

    @AfterAll
    void stop() throws Exception {
        service.kill();
        for (KafkaBroker.Reader each : List.of(hits, analyses, changes, alerts, letters)) {
            each.close();
        }
        broker.close();
        database.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void aNameIsAnsweredAsTheApiAnswersIt() throws Exception {
        ProducerRecord<byte[], byte[]> sent =
                new ProducerRecord<>("names.in", KafkaBroker.bytes("customer K-1"), KafkaBroker.bytes(NAME));
        sent.headers().add("correlation", KafkaBroker.bytes("4711"));
        broker.send(sent);
        Message answer = one(hits, "customer K-1");

        assertThat(JSON.readTree(answer.body()).at("/results/0/hits")).isNotEmpty();
        assertThat(JSON.readTree(answer.body()))
                .isEqualTo(service.post("/api/screenings", JSON_TYPE, NAME).body());
        assertThat(answer.headers()).containsEntry("correlation", "4711").containsEntry("dossier-topic", "names.in");
        schemas.requireFits("names.in", NAME);
        schemas.requireFits("hits.out", answer.body());
        WatchedService.await("the audit log has it", () -> audited("NAMES_SCREENED", "stream names.in"));
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void aMessageWithoutAKeyIsKnownByItsPlace() throws Exception {
        broker.send(new ProducerRecord<>("names.in", 2, null, KafkaBroker.bytes(NAME.replace("K-2", "no key"))));
        Message answer = found(hits, message -> message.body().contains("no key"));
        assertThat(answer.key())
                .isEqualTo("names.in-2-" + answer.headers().get("dossier-offset"))
                .matches("names\\.in-2-\\d+");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void anArticleIsReadAndKeptAndOnceMoreTheSame() throws Exception {
        broker.send("articles.in", "first", ARTICLE);
        Message first = one(analyses, "first");
        broker.send("articles.in", "again", ARTICLE);
        Message again = one(analyses, "again");

        JsonNode saved = service.post("/api/articles", JSON_TYPE, ARTICLE).body();
        assertThat(saved.at("/people/0/hits")).isNotEmpty();
        assertThat(timeless(first.body())).isEqualTo(timeless(saved.toString()));
        assertThat(timeless(again.body())).isEqualTo(timeless(first.body()));
        String id = JSON.readTree(first.body()).at("/article/id").asText();
        assertThat(service.get("/api/articles/" + id).status()).isEqualTo(200);
        schemas.requireFits("articles.in", ARTICLE);
        schemas.requireFits("analyses.out", first.body());
        WatchedService.await("the audit log has it", () -> audited("ARTICLE_SAVED", "stream articles.in"));
    }

    /** Everything but when it was read. */
    private static JsonNode timeless(String analysis) throws IOException {
        ObjectNode read = (ObjectNode) JSON.readTree(analysis);
        assertThat(read.remove("analysedAt")).isNotNull();
        return read;
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void whatCannotBeAnsweredIsADeadLetterWithTheReason() throws Exception {
        Map<String, String> sent = new HashMap<>();
        Map<String, String> reasons = new HashMap<>();
        expect("no JSON", LISTED, "the body is not well-formed JSON (line 1, column 1)", sent, reasons);
        expect("no body", " ", "the body is empty; a JSON object is needed", sent, reasons);
        expect(
                "unknown field",
                NAME.replace("\"limit\"", "\"most\""),
                "there is no field 'most' here; there are cutoff, explain, limit, lists, queries",
                sent,
                reasons);
        expect(
                "wrong kind",
                NAME.replace("PERSON", "person"),
                "queries[0].kind: kind must be one of PERSON, ORGANISATION, VESSEL, AIRCRAFT",
                sent,
                reasons);
        expect(
                "too large",
                " ".repeat(MOST_JSON) + NAME,
                "the body has " + (MOST_JSON + NAME.length()) + " bytes; at most " + MOST_JSON + " are read",
                sent,
                reasons);
        String many = IntStream.range(0, 1_000)
                .mapToObj(query -> "{\"id\": \"" + query + "\", \"name\": \"" + LISTED + "\"}")
                .collect(Collectors.joining(",", "{\"explain\": true, \"queries\": [", "]}"));
        sent.put("large answer", many);
        sent.forEach((key, body) -> broker.send("names.in", key, body));
        broker.send("articles.in", "address", "{\"url\": \"https://news.example/1\"}");
        reasons.put("address", "url is read by /api/articles/preview only; send text or html to save an article");
        broker.send("names.in", "after them", NAME);

        Map<String, Message> found = new HashMap<>();
        await("dead letters", () -> {
            letters.poll().forEach(message -> found.put(message.key(), message));
            return found.size() > reasons.size();
        });
        Message large = found.get("large answer");
        assertThat(large.headers().get("dossier-reason"))
                .matches("the answer has \\d+ bytes, more than the broker takes in one message of hits.out");
        schemas.requireFits("dossier-problem", large.headers().get("dossier-problem"));
        assertThat(found)
                .hasSize(reasons.size() + 1)
                .containsKeys(reasons.keySet().toArray(String[]::new));
        reasons.forEach((key, reason) ->
                assertThat(found.get(key).headers().get("dossier-reason")).isEqualTo(reason));
        sent.forEach((key, body) -> assertThat(found.get(key).body()).isEqualTo(body));
        assertThat(found.get("wrong kind").headers())
                .containsEntry("dossier-topic", "names.in")
                .containsEntry("dossier-field", "queries[0].kind")
                .containsKeys("dossier-partition", "dossier-offset");
        String problem = found.get("wrong kind").headers().get("dossier-problem");
        assertThat(JSON.readTree(problem))
                .isEqualTo(service.post("/api/screenings", JSON_TYPE, sent.get("wrong kind"))
                        .body());
        schemas.requireFits("dossier-problem", problem);
        assertThat(one(hits, "after them").body()).contains("K-1"); // they hold up no other
    }

    private static void expect(
            String key, String body, String reason, Map<String, String> sent, Map<String, String> reasons) {
        sent.put(key, body);
        reasons.put(key, reason);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void changesOfListsAndAlertsAreTold() throws Exception {
        String list = MadeUpList.CODE;
        String table = MadeUpList.customers(2).stream()
                .map(person -> "K-" + person + "," + MadeUpList.name(person) + "\n")
                .collect(Collectors.joining("", "id,name\n", ""));
        assertThat(service.post("/api/watchlists?name=Customers", "text/csv", table)
                        .status())
                .isEqualTo(201);
        WatchedService.await("customers are compared", new StoredState(database)::isQuiet);
        assertThat(importOf(1).status()).isEqualTo(200);

        List<Message> told = new ArrayList<>();
        JsonNode lines =
                service.get("/api/lists/" + list + "/changes?limit=1000").body().path("changes");
        await("lines", () -> {
            told.addAll(changes.poll());
            return told.size() >= lines.size();
        });
        List<JsonNode> expected = new ArrayList<>();
        lines.forEach(expected::add);
        assertThat(told.stream().map(StreamsIT::line).toList()).containsExactlyInAnyOrderElementsOf(expected);
        String newcomer = MadeUpList.reference(MadeUpList.newcomer(1));
        assertThat(told).extracting(Message::key).contains(list + "/" + newcomer);
        schemas.requireFits("list.changes", told.get(told.size() - 1).body());

        List<Message> alerted = new ArrayList<>();
        await("alerts", () -> {
            alerted.addAll(alerts.poll());
            return alerted.stream().anyMatch(each -> each.body().contains("\"" + newcomer + "\""));
        });
        JsonNode said = service.get("/api/alerts?limit=1000").body().path("alerts");
        for (Message each : alerted) {
            JsonNode alert = JSON.readTree(each.body());
            assertThat(said).contains(alert);
            assertThat(each.key()).isEqualTo(alert.path("id").asText());
            schemas.requireFits("alerts.out", each.body());
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @Execution(ExecutionMode.SAME_THREAD)
    void whileTheDatabaseIsAwayAnArticleWaits() throws Exception {
        database.close();
        broker.send("articles.in", "patient", ARTICLE.replace("Monday", "Tuesday"));
        WatchedService.await(
                "it waits",
                () -> health().contains(
                                "waits: the database cannot be reached at the moment; screening of names still works"));
        broker.send("names.in", "quick", NAME);
        assertThat(one(hits, "quick").body()).contains(MadeUpList.reference(7));

        database = EmbeddedDatabase.open(folder.resolve("home"));
        assertThat(one(analyses, "patient").body()).contains("Tuesday");
        assertThat(letters.poll()).isEmpty();
    }

    private static JsonNode line(Message message) {
        try {
            JsonNode lines = JSON.readTree(message.body()).path("changes");
            assertThat(lines).hasSize(1);
            return lines.get(0);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private ServiceProcess.Answer importOf(int publication) throws IOException, InterruptedException {
        return service.importFiles(
                MadeUpList.CODE, "?publishedOn=" + MadeUpList.day(publication), MadeUpList.files(publication));
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void schemasAreThoseOfTheApi() throws Exception {
        schemas.requirePublished();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void healthAndMetricsTellOfThem() throws Exception {
        WatchedService.await(
                "all are in operation",
                () -> health().size() == 4
                        && IntStream.range(0, 4).allMatch(i -> health().get(i).equals("in operation")));
        String metrics = service.page("/q/metrics").text();
        assertThat(metrics)
                .contains("dossier_streams_lag{thread=\"1\",topic=\"names.in\"}")
                .contains("dossier_streams_waiting_seconds{thread=\"1\",topic=\"alerts.out\"} 0.0");
    }

    private List<String> health() {
        try {
            List<String> said = new ArrayList<>();
            for (JsonNode check : service.get("/q/health/ready").body().path("checks")) {
                if (check.path("name").asText().equals("streams")) {
                    check.path("data").forEach(each -> said.add(each.asText()));
                }
            }
            return said;
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private boolean audited(String action, String user) {
        try {
            JsonNode entries = service.get("/api/audit?action=" + action).body().path("entries");
            return entries.findValuesAsText("who").contains(user);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Message one(KafkaBroker.Reader reader, String key) {
        return found(reader, message -> message.key().equals(key));
    }

    private static Message found(KafkaBroker.Reader reader, Predicate<Message> wanted) {
        List<Message> found = new ArrayList<>();
        await("a message", () -> {
            found.addAll(reader.poll().stream().filter(wanted).toList());
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private static void await(String what, BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE;
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting for " + what).isLessThan(end);
        }
    }
}
