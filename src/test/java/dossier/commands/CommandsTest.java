package dossier.commands;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What commands send, what they print, and how they end. */
class CommandsTest {

    private static final String LISTS = """
            {"lists":[{"code":"eu-fsf","title":"EU list","authority":"EU","sample":false,"lastError":"too few",\
            "active":{"publishedOn":"2026-04-29","listings":5540}},\
            {"code":"us-ofac-sdn","title":"SDN list","authority":"US","sample":true,\
            "active":{"importedAt":"2026-11-28T10:00:00Z","listings":1}}]}""";

    private final MadeUpService service = new MadeUpService();
    private final RunCommand command = new RunCommand(service.url());

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        service.close();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String job(int matched, int toReview) {
        return "{\"state\":\"DONE\",\"rows\":40,\"share\":1,\"customersWithMatch\":" + matched
                + ",\"customersToReview\":" + toReview + ",\"problems\":5}";
    }

    private void screens(int matched, int toReview) {
        service.at("/api/screenings/csv", 200, "row,id\r\n")
                .at("/api/screenings/csv/jobs/", 200, job(matched, toReview));
    }

    @Test
    void aCommandIsAFirstArgumentWithoutADash() {
        assertThat(Commands.isMeantBy("lists")).isTrue();
        assertThat(Commands.isMeantBy()).isFalse();
        assertThat(Commands.isMeantBy("-Dkey=value", "lists")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"screen", "read", "import", "export", "lists"})
    void everyCommandExplainsItselfAndItsExitCodes(String name) {
        assertThat(command.run(name, "--help")).isZero();
        assertThat(command.out()).startsWith("Usage: dossier " + name).contains("Exit codes:", "DOSSIER_PASSWORD");
        assertThat(command.run(name, "--version")).isZero();
        assertThat(command.out()).startsWith("dossier ");
    }

    @Test
    void wrongUseIsSaidInOneSentence() {
        assertThat(command.run("scren")).isEqualTo(2);
        assertThat(command.err()).contains("scren", "dossier screen", "Try: dossier --help");
        assertThat(command.run()).isEqualTo(2);
        assertThat(command.run("screen")).isEqualTo(2);
        assertThat(command.run("screen", "a.csv", "-o", "a.ods")).isEqualTo(2);
        assertThat(command.err()).contains(".csv or .xlsx");
        assertThat(command.run("screen", "a.csv", "--column", "surname=Name")).isEqualTo(2);
        assertThat(command.err()).contains("surname", "birthDate");
        assertThat(command.run("export", "lists.csv")).isEqualTo(2);
        assertThat(command.err()).contains("lists.csv", "listings.csv");
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void aPasswordInTheAddressIsRefusedAndNotRepeated() {
        assertThat(command.run("lists", "--url", "http://anna:secret@localhost:1"))
                .isEqualTo(2);
        assertThat(command.err()).contains("DOSSIER_PASSWORD").doesNotContain("secret");
    }

    @Test
    void listsAreShownWithTheKindOfTheirDate() {
        service.at("/api/lists", 200, LISTS);
        assertThat(command.run("lists")).isZero();
        assertThat(command.out())
                .contains("eu-fsf         5,540 entries  EU list, published 29 April 2026\n")
                .contains("not imported last time: too few")
                .contains("1 entry    SDN list, imported 28 November 2026 (its files carry no date); a sample");
    }

    @Test
    void whoAsksIsSaidWithThePasswordOfTheEnvironment() {
        service.at("/api/lists", 200, LISTS);
        assertThat(command.with("DOSSIER_PASSWORD", "pässwort").run("lists", "--user", "anna"))
                .isZero();
        assertThat(service.asked("/api/lists").headers().get("Authorization"))
                .containsExactly("Basic " + Base64.getEncoder().encodeToString("anna:pässwort".getBytes(UTF_8)));
    }

    @Test
    void nobodyIsAskedForAPasswordWhereNobodyIs() {
        assertThat(command.run("lists", "--user", "anna")).isEqualTo(1);
        assertThat(command.err()).contains("DOSSIER_PASSWORD");
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void aServiceThatIsNotThereIsSaid() {
        service.close();
        assertThat(command.run("lists")).isEqualTo(1);
        assertThat(command.err()).contains("no service answers at " + service.url());
    }

    @Test
    void whatIsNoAnswerOfDossierIsSaid() {
        service.at("/api/lists", 200, "<html>Welcome</html>");
        assertThat(command.run("lists")).isEqualTo(1);
        assertThat(command.err()).contains("--url");
    }

    @Test
    void aTableIsSentAsItIsAndTheAnswerIsWrittenAsItIs() throws IOException {
        screens(3, 2);
        Path table = file("a.csv", "id;name\n1;Müller\n");
        assertThat(command.run(
                        "screen",
                        table,
                        "-l",
                        "eu-fsf,us-ofac-sdn",
                        "--limit",
                        3,
                        "--rows",
                        "person",
                        "--column",
                        "name=First Name",
                        "--column",
                        "name=Last & more",
                        "--format",
                        "heading=true"))
                .isZero();
        assertThat(command.out()).isEqualTo("row,id\r\n");
        assertThat(command.err())
                .isEqualTo("3 customers match, 2 to review; 40 rows, 5 of them not screened (the column problem says"
                        + " why)\n");
        MadeUpService.Asked sent = service.asked("/api/screenings/csv?");
        assertThat(sent.body()).isEqualTo("id;name\n1;Müller\n");
        assertThat(sent.headers().get("Accept")).containsExactly("text/csv");
        assertThat(sent.address())
                .contains("limit=3&rows=person&list=eu-fsf&list=us-ofac-sdn"
                        + "&nameColumn=First%20Name&nameColumn=Last%20%26%20more&heading=true");
    }

    @Test
    void findingsAreToldByTheExitCodeOnlyIfAskedFor() throws IOException {
        Path table = file("a.csv", "name\nA\n");
        screens(1, 1);
        assertThat(command.run("screen", table)).isZero();
        assertThat(command.run("screen", table, "--fail-on=match")).isEqualTo(20);
        assertThat(command.run("screen", table, "--fail-on=review")).isEqualTo(20);
        screens(0, 1);
        assertThat(command.run("screen", table, "--fail-on=match")).isZero();
        assertThat(command.run("screen", table, "--fail-on=review")).isEqualTo(10);
        screens(0, 0);
        assertThat(command.run("screen", table, "--fail-on=review")).isZero();
    }

    @Test
    void findingsThatAreNotKnownAreNotTakenForNone() throws IOException {
        Path table = file("a.csv", "name\nA\n");
        service.at("/api/screenings/csv", 200, "row\r\n").at("/api/screenings/csv/jobs/", 404, "{\"detail\":\"no\"}");
        assertThat(command.run("screen", table)).isZero();
        assertThat(command.run("screen", table, "--fail-on=match")).isEqualTo(1);
    }

    @Test
    void aWorkbookIsAskedForByTheEndingOfTheFile() throws IOException {
        screens(0, 0);
        Path answer = folder.resolve("a.XLSX");
        assertThat(command.run("screen", file("a.csv", "name\nA\n"), "-o", answer))
                .isZero();
        assertThat(service.asked("/api/screenings/csv?").headers().get("Accept").get(0))
                .contains("spreadsheetml");
        assertThat(answer).hasContent("row,id\r\n");
        assertThat(files()).containsExactly("a.XLSX", "a.csv");
    }

    @Test
    void everyWrongFieldIsSaid() throws IOException {
        service.at("/api/screenings/csv", 400, """
                {"status":400,"detail":"2 fields are wrong","field":"cutoff","errors":[\
                {"field":"cutoff","message":"must be from 0 to 1"},{"field":"limit","message":"limit must be from 1"}]}""");
        Path answer = file("answer.csv", "earlier");
        assertThat(command.run("screen", file("a.csv", "name\n"), "-o", answer)).isEqualTo(1);
        assertThat(command.err()).isEqualTo("dossier: cutoff: must be from 0 to 1; limit must be from 1\n");
        assertThat(answer).hasContent("earlier");
        assertThat(files()).containsExactly("a.csv", "answer.csv");
    }

    @Test
    void whoIsNotLetInLearnsItBeforeTheTableIsSent() throws IOException {
        service.at("/api/", 401, "{\"detail\":\"who asks is not known\"}");
        assertThat(command.run("screen", file("a.csv", "name\n"))).isEqualTo(1);
        assertThat(command.err()).contains("who asks is not known", "--user");
        assertThat(service.asked("/api/").address()).contains("/jobs/");
    }

    @Test
    void progressIsShownWhereItIsAskedFor() throws IOException {
        screens(0, 0);
        assertThat(command.run("screen", file("a.csv", "name\n"), "--progress")).isZero();
        assertThat(command.err()).contains("[##############################] 100 %  40 rows, 0 customers to look at\r");
    }

    @Test
    void anArticleIsReadForPeople() throws IOException {
        service.at("/api/lists", 200, LISTS)
                .at("/api/articles/text", 200, "{\"kind\":\"TEXT\",\"title\":\"Talks\",\"text\":\"He came.\"}")
                .at("/api/articles/preview", 200, """
                        {"article":{"text":"He came."},"sample":true,"notRead":["CLAIMS"],"people":[\
                        {"name":"Ann Other","hits":[{"band":"WEAK","score":0.01,"list":"eu-fsf","profile":"p3"}]},\
                        {"name":"Bo Doubt","hits":[{"band":"REVIEW","score":0.3999,"list":"eu-fsf","profile":"p2",\
                        "name":"Bob DOUBT","because":"The name is common.","listedNow":false}]},\
                        {"name":"Al Sure","hits":[{"band":"MATCH","score":0.99,"list":"us-ofac-sdn","profile":"p1",\
                        "name":"SURE, Al","because":"Same name.","listedNow":true},{"band":"MATCH","score":0.9,\
                        "list":"eu-fsf","profile":"p1","listedNow":true}]}],"claims":[{"verdict":"CONFIRMED",\
                        "dateVerdict":"DIFFERS","text":"was\\nlisted in 2001","because":"The list says 2002."}]}""");
        Path article = file("a.txt", "He came.");
        assertThat(command.run("read", article, "--published-on", "2022-01-02", "--fail-on=match"))
                .isEqualTo(20);
        assertThat(command.out()).isEqualTo("""
                1 party matches a listed one · 1 needs review · 1 claim not confirmed
                Match         0.99  Al Sure · EU, US: SURE, Al · Same name.
                Needs review  0.39  Bo Doubt · EU: Bob DOUBT (no longer listed) · The name is common.
                Without a match: Ann Other

                What the article says about sanctions:
                Not confirmed: “was listed in 2001”
                  The list says 2002.
                What the article says about sanctions was not checked, because it is not in English.
                Some lists of the service are samples: most listed people are missing in them.
                """);
        assertThat(service.asked("/api/articles/preview").body())
                .isEqualTo("{\"title\":\"Talks\",\"publishedOn\":\"2022-01-02\",\"source\":\"a.txt\",\"text\":\"He"
                        + " came.\"}");
    }

    @Test
    void aListIsImportedFromAFolder() throws IOException {
        service.at("/api/lists", 200, LISTS).at("/api/lists/us-ofac-sdn/imports", 200, """
                {"status":"DRY_RUN","publishedOn":"2026-04-29","counts":{"listings":6046,"names":17204},\
                "changes":{"counts":{"added":7,"changed":1,"delisted":0},"added":["1 A","2 B","3 C","4 D","5 E","6 F"],\
                "changed":["9 I"],"delisted":[]},"problemCount":1,\
                "problems":[{"file":"sdn.csv","line":12,"column":"Title","detail":"odd"}]}""");
        file("sdn.csv", "one");
        file("alt.csv", "two");
        file(".hidden", "three");
        assertThat(command.run("import", "us-ofac-sdn", folder, "--dry-run", "--published-on=2026-04-29"))
                .isZero();
        assertThat(command.out())
                .startsWith(
                        "SDN list: would be imported; nothing was changed.\n6,046 entries, 17,204 names; published 29"
                                + " April 2026\n7 added, 1 changed, 0 delisted\n")
                .contains("  added: 2 more\n", "1 problem in the files:\n  sdn.csv line 12, Title: odd\n");
        MadeUpService.Asked sent = service.asked("/api/lists/us-ofac-sdn/imports");
        assertThat(sent.address()).endsWith("?publishedOn=2026-04-29&dryRun=true");
        assertThat(sent.body())
                .contains("filename=\"sdn.csv\"", "filename=\"alt.csv\"", "\r\n\r\none\r\n", "\r\n\r\ntwo\r\n")
                .doesNotContain("three");
    }

    @Test
    void aRefusedListSaysWhyAndWhatToDo() throws IOException {
        service.at("/api/lists", 200, LISTS).at("/api/lists/eu-fsf/imports", 422, """
                {"status":422,"detail":"no","report":{"status":"REFUSED",\
                "refusal":{"reason":"SHRUNK","file":"","line":0,"detail":"40 % of the listings would go"}}}""");
        assertThat(command.run("import", "eu-fsf")).isEqualTo(1);
        assertThat(command.err())
                .isEqualTo(
                        "dossier: EU list was not imported: 40 % of the listings would go. The list in use stays as it"
                                + " was. If that is meant, import it again with --force.\n");
        assertThat(service.asked("/api/lists/eu-fsf/imports").headers()).doesNotContainKey("Content-Type");
        assertThat(command.run("import", "xx")).isEqualTo(1);
        assertThat(command.err()).contains("there is no list 'xx'");
    }

    @Test
    void anExportTakesItsFilters() throws IOException {
        service.at("/api/export/hits.csv", 200, "a,b\r\n");
        assertThat(command.run("export", "hits.csv", "--filter", "q=a b", "--filter", "band=MATCH"))
                .isZero();
        assertThat(command.out()).isEqualTo("a,b\r\n");
        assertThat(service.asked("/api/export/").address()).isEqualTo("/api/export/hits.csv?q=a%20b&band=MATCH");
    }

    @Test
    void aBrokenAnswerLeavesNoHalfFile() throws IOException {
        service.at("/api/export/listings.csv", call -> {
            call.sendResponseHeaders(200, 1_000);
            call.getResponseBody().write("half".getBytes(UTF_8));
            call.getResponseBody().flush();
        });
        Path answer = file("l.csv", "earlier");
        assertThat(command.run("export", "listings.csv", "-o", answer)).isEqualTo(1);
        assertThat(command.err()).contains("broke");
        assertThat(answer).hasContent("earlier");
        assertThat(files()).containsExactly("l.csv");
    }
}
