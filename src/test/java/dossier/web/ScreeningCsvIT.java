package dossier.web;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** A table of names in, a table of hits out. */
@QuarkusTest
class ScreeningCsvIT {

    private static ValidatableResponse post(String path, byte[] body) {
        return given().contentType("text/csv").body(body).post(path).then();
    }

    private static List<String> rows(String table) {
        return post("/api/screenings/csv?limit=1", table.getBytes(UTF_8))
                .statusCode(200)
                .header("Dossier-Stamp", containsString("us-ofac-sdn="))
                .extract()
                .asString()
                .lines()
                .toList();
    }

    @Test
    void everyRowIsAnsweredInOrderAndAWrongOneDoesNotStopTheOthers() {
        List<String> answers = rows("id,name,kind,birthDate\n"
                + "a,Vladimir Putin,PERSON,1952\nb,Qwxyz Nobodyatall,PERSON,\nc,X,DOG,\nd,too,few\n"
                + "e,\"Putin, Vladimir\",PERSON,1952\n");
        assertThat(answers).hasSize(6);
        assertThat(answers.get(0)).startsWith("row,id,name,list,reference");
        assertThat(answers.get(1)).startsWith("1,a,Vladimir Putin,").contains(",true,");
        assertThat(answers.get(2)).isEqualTo("2,b,Qwxyz Nobodyatall,,,,,,,,,");
        assertThat(answers.get(3)).startsWith("3,c,X,").contains("kind must be one of");
        assertThat(answers.get(4)).startsWith("4,d,too,").contains("cells");
        assertThat(answers.get(5)).startsWith("5,e,\"Putin, Vladimir\",");
    }

    @Test
    void whatCannotBeReadAnyFurtherIsSaidLast() {
        List<String> answers = rows("name\nVladimir Putin\n\"never closed");
        assertThat(answers.get(answers.size() - 1)).startsWith("2,").contains("cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nmae\nx\n", "id\n1\n", "name,name\nx,y\n", "name,what\nx,y\n"})
    void aTableWithoutASoundHeadingIsRefused(String table) {
        post("/api/screenings/csv", table.getBytes(UTF_8))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("heading"));
    }

    @Test
    void parametersAreChecked() {
        post("/api/screenings/csv?limit=0", "name\nx\n".getBytes(UTF_8)).statusCode(400);
        post("/api/screenings/csv?list=no", "name\nx\n".getBytes(UTF_8)).statusCode(400);
    }
}
