package dossier.web.pages.table;

import dossier.web.access.SentForms;
import dossier.web.tables.ScreeningCsvResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** The page on which a table is screened, without a script. */
@QuarkusTest
class TablePageIT {

    private static final String TABLE = """
        id,name,birth date,country,remark
        1,Vladimir Putin,1952-10-07,ru,x
        2,Qwxyz Nobodyatall,,,
        3,,,,
        1,Igor Sechin,1960,,
        4,far,too,many,cells,x
        =1+1,Anatoly Karpov,,,
        """;

    private static RequestSpecification form(String file, String table) {
        return SentForms.inParts()
                .multiPart("heading", "yes")
                .multiPart("file", file, table.getBytes(UTF_8), "text/csv");
    }

    private static String screened(String file, String table) {
        return form(file, table).post("/table").then().statusCode(303).extract().header("Location");
    }

    private static String page(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** What a page says, without its tags. */
    private static String words(String page) {
        return page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    @Test
    void theVerdictStandsFirstAndCustomersAreGrouped() {
        String address = screened("customers.csv", TABLE);
        String page = page(address);
        String words = words(page);

        assertThat(words)
                .contains("of 5 customers match", "2 rows not screened: 1 without a name, 1 that cannot be read")
                .contains("date of birth from “birth date”", "Not used: remark.");
        assertThat(page.indexOf("customers match")).isLessThan(page.indexOf("id=\"customers\""));
        assertThat(words).containsOnlyOnce("id 1");
        assertThat(words).contains("Row 1: Vladimir Putin", "Row 4: Igor Sechin");
        assertThat(page).contains("href=\"/profiles/").doesNotContain("MATCH", "REVIEW");
    }

    @Test
    void customersAreNarrowedWithoutANewScreening() {
        String address = screened("customers.csv", TABLE);

        assertThat(words(page(address + "?show=not-screened")))
                .contains("Line 6 cannot be read", "Name must not be blank")
                .doesNotContain("Vladimir Putin", "Qwxyz");
        assertThat(words(page(address + "?show=nothing-found")))
                .contains("Qwxyz Nobodyatall", "1 customer.")
                .doesNotContain("Vladimir Putin");
        assertThat(words(page(address + "?show=match")))
                .contains("Vladimir Putin")
                .doesNotContain("Qwxyz");
        given().get(address + "?show=no-such").then().statusCode(400);
    }

    @Test
    void aLongTableHasPages() {
        StringBuilder many = new StringBuilder("id,name\n");
        for (int i = 1; i <= 60; i++) {
            many.append(i).append(",Qwxyz Nobody").append(i).append('\n');
        }
        String address = screened("many.csv", many.toString());

        String first = page(address);
        assertThat(words(first)).contains("Customers 1 to 25 of 60.", "None of 60 customers match");
        assertThat(first).contains("page=1#customers\" rel=\"next\"").doesNotContain("rel=\"prev\"");
        String last = page(address + "?page=2");
        assertThat(words(last)).contains("Customers 51 to 60 of 60.", "Qwxyz Nobody60");
        assertThat(last).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(words(page(address + "?page=9000"))).contains("Customers 51 to 60 of 60.");
    }

    @Test
    void whatATableSaysIsText() {
        String address = screened(
                "<b>x.csv",
                "id,name,<img src=x>\n<i>1</i>,\"Putin <script>alert(1)</script>, Vladimir\",a\n2,<u>x</u>,too,many\n");
        assertThat(page(address))
                .doesNotContain("<img", "<script>alert", "<i>1", "<u>x", "<b>x")
                .contains("&lt;img src=x&gt;", "&lt;b&gt;x");
    }

    @Test
    void aPastedTableIsScreenedToo() {
        String address = SentForms.inParts()
                .multiPart("heading", "yes")
                .multiPart("text", "id\tname\n1\tVladimir Putin\n")
                .post("/table")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(words(page(address))).contains("Pasted table", "1 of 1 customer matches");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        form("colours.csv", "colour,owner\nred,Vladimir Putin\n")
                .multiPart("cutoff", "7")
                .post("/table")
                .then()
                .statusCode(400)
                .body(containsString("Lowest score must be from 0 to 1."))
                .body(containsString("value=\"7\""));
        form("colours.csv", "colour,owner\nred,Vladimir Putin\n")
                .post("/table")
                .then()
                .statusCode(400)
                .body(containsString("id=\"name-wrong\" class=\"wrong\" role=\"alert\">No column with the name"))
                .body(containsString("into “Column with the name”."));
        form("empty.csv", "").post("/table").then().statusCode(400).body(containsString("able is empty"));
        SentForms.inParts()
                .multiPart("heading", "yes")
                .post("/table")
                .then()
                .statusCode(400)
                .body(containsString("Choose a file, or paste a table below."));
    }

    @Test
    void theAnswerIsSavedAsAWorkbook() throws IOException {
        Response answer = given().get(screened("our customers.csv", TABLE) + "/answer.xlsx");
        answer.then()
                .statusCode(200)
                .contentType(ScreeningCsvResource.XLSX)
                .header("Cache-Control", is("no-store"))
                .header("Content-Disposition", containsString("filename=\"our customers-screened.xlsx\""));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getNumericCellValue())
                    .isEqualTo(6);
            Sheet hits = workbook.getSheetAt(1);
            assertThat(hits.getPaneInformation().isFreezePane()).isTrue();
            assertThat(hits.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Vladimir Putin");
            assertThat(hits.getRow(1).getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
            Row last = hits.getRow(hits.getLastRowNum());
            assertThat(last.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(last.getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(workbook.getSheetAt(2).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("name must not be blank");
        }
    }

    @Test
    void theAnswerIsSavedAsCsv() {
        given().get(screened("customers.csv", TABLE) + "/answer.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("row,id,name,"))
                .body(containsString("6,'=1+1,Anatoly Karpov,"));
    }

    @Test
    void anAnswerThatIsNotKeptIsSaidSo() {
        given().accept("text/html")
                .get("/table/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body(containsString("kept for an hour"));
    }

    @Test
    void whatSomebodyCalledAnotherPartyIsSetAside() throws InterruptedException {
        String id = "W-" + UUID.randomUUID();
        String table = "id,name,birth date\n" + id + ",Vladimir Alexseyev,1961\n";
        String address = screened("watched.csv", table);
        SentForms.form()
                .formParam("name", "Watched " + id)
                .post(address.substring(address.indexOf("/table/")) + "/watch")
                .then()
                .statusCode(303);
        String page = words(page(address));
        assertThat(page).contains("1 customer is watched as “Watched " + id + "”.");

        for (Map<String, ?> reviewCase : cases(id)) {
            given().contentType("application/json")
                    .body(Map.of(
                            "subject",
                            reviewCase.get("subject"),
                            "profile",
                            reviewCase.get("profile"),
                            "said",
                            "DIFFERENT",
                            "note",
                            "born <b>elsewhere</b>",
                            "seen",
                            0))
                    .post("/api/reviews/verdicts")
                    .then()
                    .statusCode(200);
        }
        String decided = page(address);
        assertThat(words(decided))
                .contains("None of 1 customer matches", "1 set aside by a decision")
                .contains(": a different party (“born &lt;b&gt;elsewhere");
        assertThat(words(page(screened("again.csv", table)))).contains("1 set aside by a decision");
        assertThat(words(page(screened("other.csv", table.replace("1961", "1962")))))
                .doesNotContain("set aside by a decision");
        given().get(address + "/answer.xlsx").then().statusCode(200);
        given().get(address + "/answer.csv").then().body(containsString(",DIFFERENT,true,local user,20"));
        theAnswersOfTheApiSayItToo(id, table);
    }

    private static void theAnswersOfTheApiSayItToo(String id, String table) {
        given().contentType("text/csv")
                .body(table)
                .post("/api/screenings/csv")
                .then()
                .statusCode(200)
                .body(containsString(",DIFFERENT,true,local user,20"));
        given().contentType("text/csv")
                .body(table.replace("1961", "1962"))
                .post("/api/screenings/csv")
                .then()
                .statusCode(200)
                .body(not(containsString("DIFFERENT")));
        String query =
                "{\"queries\": [{\"id\": \"" + id + "\", \"name\": \"Vladimir Alexseyev\", \"birthDate\": \"1961\"}]}";
        given().contentType("application/json")
                .body(query)
                .post("/api/screenings?verdicts=true")
                .then()
                .statusCode(200)
                .body("results[0].hits[0].verdict.said", is("DIFFERENT"))
                .body("results[0].hits[0].verdict.by", is("local user"))
                .body("results[0].hits[0].verdict.holds", is(true));
        given().contentType("application/json")
                .body(query)
                .post("/api/screenings")
                .then()
                .statusCode(200)
                .body("results[0].hits[0].verdict", nullValue());
    }

    /** The cases of a customer, as soon as it was compared in the background. */
    private static List<Map<String, ?>> cases(String customer) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (Instant.now().isBefore(end)) {
            List<Map<String, ?>> found = given().get("/api/reviews?sort=CUSTOMER&limit=100")
                    .path("cases.findAll { it.customer == '" + customer + "' }");
            if (!found.isEmpty()) {
                return found;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no case of " + customer);
    }

    @Test
    void aListWithoutANameIsNotKept() {
        String address = screened("customers.csv", TABLE);
        SentForms.form()
                .formParam("name", " ")
                .post(address.substring(address.indexOf("/table/")) + "/watch")
                .then()
                .statusCode(400)
                .body(containsString("Name must not be blank."))
                .body(not(containsString("watched as")));
    }
}
