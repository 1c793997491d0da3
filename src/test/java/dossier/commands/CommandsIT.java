package dossier.commands;

import dossier.startup.MadeUpList;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The commands against the service itself. */
@QuarkusTest
class CommandsIT {

    private static final String TABLE =
            "Kundennr;Name;Typ\nK-1;Vladimir Alexseyev;Person\nK-2;Mira Beispiel;Person\nK-3;;Person\n";

    @TestHTTPResource("/")
    URI address;

    @TempDir
    Path folder;

    private RunCommand command = new RunCommand("");

    @BeforeEach
    void atThisService() {
        command = new RunCommand(address.toString());
    }

    @Test
    void aTableIsScreened() throws IOException {
        Path table = Files.writeString(folder.resolve("k.csv"), TABLE);
        assertThat(command.run("screen", table, "--rows=person", "--fail-on=review"))
                .isEqualTo(20);
        assertThat(command.out()).startsWith("row,id,name,").contains("1,K-1,Vladimir Alexseyev,", "3,K-3,");
        assertThat(command.err())
                .isEqualTo("1 customer matches, 0 to review; 3 rows, 1 of them not screened (the column problem says"
                        + " why)\n");
        Path workbook = folder.resolve("answer.xlsx");
        assertThat(command.run("screen", table, "-o", workbook, "--column", "name=Name", "--column", "kind=3"))
                .isZero();
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(workbook))) {
            assertThat(read.getSheet("Hits").getLastRowNum()).isPositive();
        }
        assertThat(command.run("screen", table, "--column", "name=Nachname")).isEqualTo(1);
        assertThat(command.err()).startsWith("dossier: nameColumn: there is no column 'Nachname'");
    }

    @Test
    void anArticleIsRead() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.html"),
                "<html><body><nav>Home</nav><article><p>Lt. Gen. Vladimir Alexseyev, first deputy head of the GRU, came"
                        + " to the command line.</p><p>Roman Abramovich was sanctioned by the United Kingdom in March"
                        + " 2022.</p></article></body></html>");
        assertThat(command.run("read", article, "--published-on=2022-06-10", "--language=en", "--fail-on=match"))
                .isEqualTo(20);
        assertThat(command.out())
                .contains("Match         ", "Vladimir Alexseyev · EU, UK, US: ")
                .contains("What the article says about sanctions:");
        assertThat(command.run("read", article, "--language=english")).isEqualTo(1);
        assertThat(command.err()).contains("language must be a code of two letters");
    }

    @Test
    void aListIsTriedAndNothingIsChanged() throws IOException {
        for (Map.Entry<String, String> file : MadeUpList.files(0).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        assertThat(command.run("import", MadeUpList.CODE, folder, "--dry-run")).isZero();
        assertThat(command.out()).contains("would be imported; nothing was changed", " added, ");
        assertThat(command.run("import", "eu-fsf", folder, "--dry-run")).isEqualTo(1);
        assertThat(command.err()).contains("EU Consolidated Financial Sanctions List was not imported: ");
        assertThat(command.run("lists")).isZero();
        assertThat(command.out()).contains("eu-fsf", "entries");
    }

    /** What only the publisher's answer could go on from: the day is refused before anybody is asked over the network. */
    @Test
    void anImportWithoutFilesIsThePublishers() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.resolve("/api/lists/eu-fsf/imports?publishedOn=2024-01-01"))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("the publisher's are of today");
    }

    @Test
    void everyExportOfTheApiIsWritten() {
        for (String what : ExportCommand.THERE_ARE) {
            Path file = folder.resolve(what);
            assertThat(command.run("export", what, "-o", file)).as(what).isZero();
            assertThat(file).exists();
        }
        assertThat(command.run("export", "listings.csv", "--filter", "list=eu-fsf"))
                .isZero();
        assertThat(command.out()).startsWith("list,reference,").contains("eu-fsf,");
        Map<String, Object> paths =
                given().queryParam("format", "json").get("/openapi").path("paths");
        assertThat(paths.keySet().stream()
                        .filter(path -> path.startsWith("/api/export/"))
                        .map(path -> path.substring("/api/export/".length())))
                .containsExactlyInAnyOrderElementsOf(ExportCommand.THERE_ARE);
    }
}
