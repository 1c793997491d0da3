package dossier.web.tables;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

/** A table of names in, a table of hits out. */
@QuarkusTest
class ScreeningCsvIT {

    private static ValidatableResponse post(String query, byte[] body) {
        return given().urlEncodingEnabled(false)
                .contentType("text/csv")
                .body(body)
                .post("/api/screenings/csv" + query)
                .then();
    }

    private static List<String> lines(String table) {
        return post("?limit=1", table.getBytes(UTF_8))
                .statusCode(200)
                .header("Dossier-Stamp", containsString("us-ofac-sdn="))
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private static List<CSVRecord> answers(String query, byte[] body) {
        String table = post(query, body).statusCode(200).extract().asString();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(table))) {
            return parser.getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<CSVRecord> answers(String query, String table) {
        return answers(query, table.getBytes(UTF_8));
    }

    @Test
    void everyRowIsAnsweredInOrderAndAWrongOneDoesNotStopTheOthers() {
        List<String> answers = lines("id,name,kind,birthDate\n"
                + "a,Vladimir Putin,PERSON,1952\nb,Qwxyz Nobodyatall,PERSON,\nc,X,DOG,\nd,far,too,many,x\n"
                + "e,\"Putin, Vladimir\",PERSON,1952\nf,,PERSON,\n");
        assertThat(answers).hasSize(7);
        assertThat(answers.get(0))
                .startsWith("row,id,name,list,reference")
                .endsWith(
                        "problem,because,note,listFile,listRow,listColumn,lists,verdict,verdictHolds,verdictBy,verdictAt");
        assertThat(answers.get(1)).startsWith("1,a,Vladimir Putin,").contains(",true,");
        assertThat(answers.get(2)).isEqualTo("2,b,Qwxyz Nobodyatall" + ",".repeat(19));
        assertThat(answers.get(3)).startsWith("3,c,X,").contains("kind must be one of");
        assertThat(answers.get(4)).startsWith("4,d,far,").contains("cells");
        assertThat(answers.get(5)).startsWith("5,e,\"Putin, Vladimir\",");
        assertThat(answers.get(6)).startsWith("6,f,,").contains("name must not be blank");
    }

    @Test
    void aHitSaysWhyInWords() {
        CSVRecord hit =
                answers("?limit=1", "name,dob\nVladimir Alexseyev,1961\n").get(0);
        assertThat(hit.get("reference")).isEqualTo("21331");
        assertThat(hit.get("because"))
                .startsWith("Same name; the list adds the patronymic Stepanovich; ")
                .contains("date of birth fits")
                .endsWith(".");
        assertThat(hit.get("problem")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Kundennr;Vorname;Nachname;Geburtsdatum;Land~K1;Vladimir;Putin;07.10.1952;Russland",
                "customer id|full name|D.O.B.|nationality~K1|Putin, Vladimir|7 Oct 1952|RUS",
                "reference>ФИО>дата рождения>страна~K1>Путин Владимир>1952>Россия",
                "ID,First Name,Last Name,Born~K1,Vladimir,Putin,1952-10-07"
            })
    void tablesOfEverySortAreRead(String heading, String row) {
        String table = (heading + "\r\n" + row + "\r\n").replace('>', '\t');
        CSVRecord hit = answers("?limit=1&list=us-ofac-sdn", table).get(0);
        assertThat(hit.get("reference")).isEqualTo("35096");
        assertThat(hit.get("id")).isEqualTo("K1");
        assertThat(hit.get("because")).containsIgnoringCase("date of birth");
        assertThat(hit.get("note")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1251", "KOI8-R"})
    void anEncodingMayBeSaid(String encoding) {
        byte[] table = "name\nВладимир Путин\n".getBytes(Charset.forName(encoding));
        assertThat(answers("?limit=1&encoding=" + encoding, table).get(0).get("name"))
                .isEqualTo("Владимир Путин");
        String declared = given().contentType("text/csv; charset=" + encoding)
                .body(table)
                .post("/api/screenings/csv?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(declared).contains("Владимир Путин");
    }

    @Test
    void whatWasRecognisedIsToldInHeaders() {
        byte[] table = "Vorname;Name;Größe\nJürgen;Groß;180\n".getBytes(Charset.forName("windows-1252"));
        post("", table)
                .statusCode(200)
                .header("Dossier-Format", containsString("delimiter=semicolon, encoding=windows-1252"))
                .header("Dossier-Columns", is("name=Vorname+Name"))
                .header("Dossier-Unread-Columns", is("Gr%C3%B6%C3%9Fe"));
    }

    @Test
    void columnsMayBeNamedOrNumbered() {
        assertThat(answers("?limit=1&nameColumn=last&nameColumn=first%20one", "First one;Last\nVladimir;Putin\n")
                        .get(0)
                        .get("name"))
                .isEqualTo("Putin Vladimir");
        assertThat(answers("?limit=1&heading=false&nameColumn=2&birthDateColumn=3", "1|Vladimir Putin|1952\n")
                        .get(0)
                        .get("reference"))
                .isNotEmpty();
        post("?birthDateColumn=born", "name\nx\n".getBytes(UTF_8))
                .statusCode(400)
                .body("field", is("birthDateColumn"))
                .body("detail", containsString("1 'name'"));
    }

    @Test
    void whatIsNotUnderstoodIsLeftOutAndNoted() {
        List<CSVRecord> answers = answers(
                "?limit=1",
                "name,dob,country,sex\nVladimir Putin,10/07/1952,Atlantis,?\nVladimir Putin,07.10.52,\"ru, fr\",m\n");
        assertThat(answers.get(0).get("note"))
                .contains("'10/07/1952' cannot be distinguished")
                .contains("'Atlantis'")
                .contains("gender");
        assertThat(answers.get(0).get("because")).containsIgnoringCase("date of birth fits: the query has 1952");
        assertThat(answers.get(1).get("note")).isEmpty();
        assertThat(answers.get(1).get("because")).contains("7 October 1952");
        assertThat(answers("?limit=1&dateOrder=mdy", "name,dob\nVladimir Putin,10/07/1952\n")
                        .get(0)
                        .get("because"))
                .contains("7 October 1952");
    }

    @Test
    void brokenQuotesInTheMiddleCostOneRow() {
        List<CSVRecord> answers =
                answers("?limit=1", "id,name\n1,Vladimir Putin\n2,\"Ann\" Lee\n3,\"never closed\n4,Vladimir Putin\n");
        assertThat(answers).extracting(row -> row.get("id")).containsExactly("1", "2", "3", "4");
        assertThat(answers.get(1).get("problem")).contains("line 3 cannot be read");
        assertThat(answers.get(2).get("problem"))
                .contains("line 4 cannot be read")
                .contains("quotation mark");
        assertThat(answers.get(3).get("reference")).isNotEmpty();
    }

    @Test
    void whatCannotBeReadAnyFurtherIsSaidLast() {
        List<String> answers = lines("name\nVladimir Putin\n\"never closed");
        assertThat(answers.get(answers.size() - 1)).startsWith("2,").contains("cannot be read");
    }

    @Test
    void noCellIsTakenForAFormula() {
        List<CSVRecord> answers =
                answers("?limit=1", "id,name\n=1+1,@SUM(A1)\n+1,-2\n-1,=HYPERLINK(\"\"x\"\")\n4,\"\t=1\"\n");
        assertThat(answers).extracting(row -> row.get("id")).containsExactly("'=1+1", "'+1", "'-1", "4");
        assertThat(answers).extracting(row -> row.get("name")).noneMatch(name -> name.matches("[=+@-].*"));
        given().contentType("application/json")
                .body("{\"queries\":[{\"id\":\"=1\",\"name\":\"Putin\"}]}")
                .post("/api/screenings")
                .then()
                .body("results[0].id", is("=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nmae\nx\n", "id\n1\n", "name,name\nx,y\n", "\"name\nx\n"})
    void aTableWithoutASoundHeadingIsRefused(String table) {
        post("", table.getBytes(UTF_8))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("heading"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=many, limit",
        "cutoff=2, cutoff",
        "list=no, lists[0]",
        "delimiter=dot, delimiter",
        "encoding=klingon, encoding",
        "heading=perhaps, heading",
        "dateOrder=ymd, dateOrder",
        "quote=curly, quote",
        "skipLines=-1, skipLines",
        "skipLines=few, skipLines",
        "rows=family, rows",
        "nmaeColumn=x, nmaeColumn",
        "job=a%20b, job"
    })
    void parametersAreChecked(String query, String field) {
        post("?" + query, "name\nx\n".getBytes(UTF_8)).statusCode(400).body("field", is(field));
    }

    @Test
    void aCallerMayAskHowFarItHasCome() {
        post("?job=it-1", "Name;Colour\nVladimir Putin;red\n;blue\n".getBytes(UTF_8))
                .statusCode(200);
        given().get("/api/screenings/csv/jobs/it-1")
                .then()
                .statusCode(200)
                .body("state", is("DONE"))
                .body("rows", is(2))
                .body("problems", is(1))
                .body("hits", notNullValue())
                .body("share", is(1.0f))
                .body("columns.name", is(List.of("Name")))
                .body("unread", is(List.of("Colour")));
        given().get("/api/screenings/csv/jobs/no-such").then().statusCode(404);
    }

    @Test
    void aLongTableIsAnsweredInOrder() {
        StringBuilder table = new StringBuilder("id,name\n");
        for (int i = 1; i <= 5_000; i++) {
            table.append(i).append(i % 7 == 0 ? ",Vladimir Putin\n" : ",Somebody Else\n");
        }
        List<CSVRecord> answers = answers("?limit=1&list=us-ofac-sdn", table.toString());
        assertThat(answers).hasSize(5_000);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get("row")).isEqualTo(String.valueOf(i + 1));
            assertThat(answers.get(i).get("id")).isEqualTo(String.valueOf(i + 1));
        }
    }

    @Test
    void aTitleAboveTheHeadingsIsPassedOver() {
        byte[] table = "Customers of Acme Bank;;\n\nNr;Kundenname;Land\n1;Vladimir Putin\n".getBytes(UTF_8);
        post("?limit=1", table)
                .statusCode(200)
                .header("Dossier-Format", containsString("skippedLines=2"))
                .header("Dossier-Columns", containsString("name=Kundenname"));
        CSVRecord hit = answers("?limit=1", table).get(0);
        assertThat(hit.get("reference")).isNotEmpty();
        assertThat(hit.get("problem")).isEmpty();
        assertThat(hit.get("note")).contains("2 cells, the first row has 3");
        assertThat(answers("?limit=1&skipLines=2&heading=false&nameColumn=2", "x\ny\n1;Vladimir Putin\n"))
                .hasSize(1);
    }

    @Test
    void quotationMarksMayBePartOfTheText() {
        assertThat(answers("?limit=1&quote=none", "id,name\n1,\"Vladimir\" Putin\n")
                        .get(0)
                        .get("reference"))
                .isNotEmpty();
    }

    @Test
    void aPartyIsOneRowWithItsLists() {
        List<CSVRecord> listings = answers("?limit=20&cutoff=0.5", "name,dob\nVladimir Putin,1952-10-07\n");
        List<CSVRecord> parties = answers("?limit=20&cutoff=0.5&rows=person", "name,dob\nVladimir Putin,1952-10-07\n");
        assertThat(listings).hasSizeGreaterThan(2);
        assertThat(parties.size()).isLessThan(listings.size());
        assertThat(parties).extracting(row -> row.get("profile")).doesNotHaveDuplicates();
        String lists = parties.get(0).get("lists");
        assertThat(lists).contains("us-ofac-sdn 35096").contains("; ");
        assertThat(listings)
                .filteredOn(row -> row.get("profile").equals(parties.get(0).get("profile")))
                .allSatisfy(row -> {
                    assertThat(row.get("lists")).isEqualTo(lists);
                    assertThat(lists).contains(row.get("list") + " " + row.get("reference"));
                });
        assertThat(answers("?limit=1&rows=person", "name\nVladimir Putin\n")).hasSize(1);
    }

    @Test
    void customersWithAMatchAreCounted() {
        post(
                        "?job=it-2",
                        ("id,name,dob\na,Vladimir Putin,1952-10-07\na,Wladimir Putin,1952\nb,Qwxyz Nobodyatall,\n,,\n"
                                        + "c,,\n")
                                .getBytes(UTF_8))
                .statusCode(200)
                .header("Trailer", is("Dossier-Summary"));
        given().get("/api/screenings/csv/jobs/it-2")
                .then()
                .statusCode(200)
                .body("customersWithMatch", is(1))
                .body("customersToReview", is(0))
                .body("problems", is(1));
    }

    @Test
    void aNumberThatASpreadsheetDestroyedIsNoted() {
        CSVRecord answer =
                answers("?limit=1", "name,INN\nQwxyz Nobodyatall,7.81355E+09\n").get(0);
        assertThat(answer.get("note")).contains("'INN'").contains("7.81355E+09").contains("last digits are lost");
        assertThat(answer.get("problem")).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefused() {
        post("", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0})
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("Excel workbook"));
    }

    @Test
    void whoAsksForAWorkbookGetsOne() throws IOException {
        byte[] answer = given().contentType("text/csv")
                .accept(ScreeningCsvResource.XLSX)
                .body("id,name,birth date\n=1+1,Vladimir Putin,1952-10-07\n2,,\n3,Qwxyz Nobodyatall,\n")
                .post("/api/screenings/csv")
                .then()
                .statusCode(200)
                .contentType(ScreeningCsvResource.XLSX)
                .header("Dossier-Stamp", containsString("us-ofac-sdn="))
                .extract()
                .asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer))) {
            Row hit = workbook.getSheet("Hits").getRow(1);
            assertThat(hit.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(hit.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(hit.getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(hit.getCell(4).getStringCellValue()).isEqualTo("Match");
            assertThat(hit.getCell(5).getNumericCellValue()).isBetween(0.4, 1.0);
            Row problem = workbook.getSheet("Rows with a problem").getRow(1);
            assertThat(problem.getCell(3).getStringCellValue()).isEqualTo("name must not be blank");
            assertThat(workbook.getSheet("Summary").getRow(2).getCell(1).getNumericCellValue())
                    .isEqualTo(3);
        }
    }

    /** Generated clients accept whatever is described. */
    @Test
    void whoAcceptsBothGetsCsv() {
        given().contentType("text/csv")
                .accept("application/octet-stream, text/csv, " + ScreeningCsvResource.XLSX)
                .body("name\nVladimir Putin\n")
                .post("/api/screenings/csv")
                .then()
                .statusCode(200)
                .body(containsString("row,id,name"));
    }
}
