package dossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The samples in {@code data/} keep their publishers' layout to the byte. An editor that normalises line ends, or a
 * checkout that does, would make them prove nothing. The readers are left out of it on purpose.
 */
class SampleDataTest {

    private static final Path DATA = Path.of("data");
    private static final String UK_LIST = "uk-sanctions-list/UK-Sanctions-List.csv";
    private static final String OFSI_LIST = "uk-ofsi-conlist/ConList.csv";
    private static final String EU_LIST = "eu-fsf/20260901-FULL-1_1.csv";

    /** A row of sdn.csv or cons_prim.csv: number, name, nine cells, remarks. */
    private static final Pattern PRIMARY_ROW =
            Pattern.compile("(\\d+),(?:\"[^\"]*\",)(?:(?:\"[^\"]*\"|-0- ),){9}(?:\"([^\"]*)\"|-0- )");

    @ParameterizedTest
    @CsvSource({
        "us-ofac-sdn/sdn.csv, 12",
        "us-ofac-sdn/alt.csv, 5",
        "us-ofac-sdn/add.csv, 6",
        "us-ofac-sdn/sdn_comments.csv, 2",
        "us-ofac-cons/cons_prim.csv, 12",
        "us-ofac-cons/cons_alt.csv, 5",
        "us-ofac-cons/cons_add.csv, 6",
        "us-ofac-cons/cons_comments.csv, 2"
    })
    void ofacQuotesEveryTextEndsLinesWithCrLfAndTheFileWithControlZ(String file, int columns) throws IOException {
        byte[] bytes = bytes(file);
        assertThat(bytes[bytes.length - 1]).isEqualTo((byte) 0x1A);
        String rows = new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8);
        assertThat(rows).isASCII();
        assertThat(rows.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(rows).endsWith("\r\n").doesNotContain("\"\"");
        Pattern row = Pattern.compile("\\d+(?:,(?:\\d+|\"[^\"]+\"|-0- )){" + (columns - 1) + "}");
        assertThat(rows.split("\r\n")).allMatch(line -> row.matcher(line).matches());
    }

    @ParameterizedTest
    @CsvSource({
        "us-ofac-sdn/sdn.csv, us-ofac-sdn/sdn_comments.csv",
        "us-ofac-cons/cons_prim.csv, us-ofac-cons/cons_comments.csv"
    })
    void remarksOfExactlyAThousandCharactersGoOnInTheComments(String primary, String comments) throws IOException {
        List<String> cut = PRIMARY_ROW
                .matcher(text(primary))
                .results()
                .filter(row -> row.group(2) != null && row.group(2).length() == 1000)
                .map(row -> row.group(1))
                .toList();
        List<String> continued = Pattern.compile("(?m)^(\\d+),")
                .matcher(text(comments))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(cut).isNotEmpty().isEqualTo(continued);
    }

    @Test
    void everyOfacListingHasAnAddressRowAndSomeAreWithoutAnything() throws IOException {
        assertThat(numbers("us-ofac-sdn/add.csv")).containsAll(numbers("us-ofac-sdn/sdn.csv"));
        assertThat(text("us-ofac-sdn/add.csv")).contains(",-0- ,-0- ,-0- ,-0- \r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {UK_LIST, OFSI_LIST})
    void ukFilesAreUtf8WithoutByteOrderMarkAndEndLinesWithCrLf(String file) throws IOException {
        assertThat(bytes(file)[0]).isNotEqualTo((byte) 0xEF);
        assertThat(text(file)).endsWith("\r\n").doesNotContain("\uFFFD");
    }

    @Test
    void ukSanctionsListStartsWithItsDateAndFiftyEightHeadings() throws IOException {
        String[] lines = text(UK_LIST).split("\r\n");
        assertThat(String.join("", lines)).doesNotContain("\n", "\r");
        assertThat(lines[0]).matches("Report Date: \\d{2}-[A-Z][a-z]{2}-\\d{4}");
        assertThat(lines[1].split(","))
                .hasSize(58)
                .startsWith("Last Updated", "Unique ID", "OFSI Group ID", "UN Reference Number", "Name 6")
                .contains("Alias strength", "UK Statement of Reasons", "D.O.B", "Nationality(/ies)", "IMO number")
                .endsWith("Year Built", "Hull identification number (HIN)");
    }

    @Test
    void ofsiListStartsWithItsDateAndThirtySixHeadingsAndHoldsBareLineFeeds() throws IOException {
        String[] lines = text(OFSI_LIST).split("\r\n");
        assertThat(lines[0]).matches("Last Updated,\\d{2}/\\d{2}/\\d{4}");
        assertThat(lines[1].split(","))
                .hasSize(36)
                .startsWith("Name 6", "Name 1")
                .contains("Alias Quality", "Other Information", "UK Sanctions List Date Designated")
                .endsWith("Last Updated", "Group ID");
        assertThat(Arrays.stream(lines).filter(line -> line.contains("\n"))).isNotEmpty();
        assertThat(Arrays.stream(lines).distinct().count())
                .as("some rows are given twice")
                .isLessThan(lines.length);
    }

    @Test
    void euListHasAByteOrderMarkSemicolonsAndHundredEighteenHeadings() throws IOException {
        String text = text(EU_LIST);
        assertThat(text)
                .startsWith("\uFEFFfileGenerationDate;Entity_LogicalId;")
                .endsWith("\r\n");
        String[] headings = text.substring(1, text.indexOf('\r')).split(";");
        assertThat(headings)
                .hasSize(118)
                .doesNotHaveDuplicates()
                .contains("NameAlias_WholeName", "BirthDate_Circa", "Identification_Number", "Address_City")
                .endsWith("Citizenship_Regulation_Programme", "Citizenship_Regulation_PublicationUrl");
    }

    @Test
    void euRowHoldsOneNameOrAddressOrBirthOrDocumentOrCitizenship() throws IOException {
        String[] lines = text(EU_LIST).split("\r\n");
        List<String> headings = List.of(lines[0].split(";"));
        List<Integer> ids = List.of(
                headings.indexOf("NameAlias_LogicalId"),
                headings.indexOf("Address_LogicalId"),
                headings.indexOf("BirthDate_LogicalId"),
                headings.indexOf("Identification_LogicalId"),
                headings.indexOf("Citizenship_LogicalId"));
        List<String> plain = Arrays.stream(lines)
                .skip(1)
                .filter(line -> !line.contains("\""))
                .toList();
        assertThat(plain).hasSizeGreaterThan(90).allSatisfy(line -> {
            String[] cells = line.split(";", -1);
            assertThat(cells).hasSize(118);
            assertThat(ids.stream().filter(id -> !cells[id].isEmpty())).hasSize(1);
        });
    }

    private static List<String> numbers(String file) throws IOException {
        Matcher matcher = Pattern.compile("(?m)^(\\d+),").matcher(text(file));
        return matcher.results().map(row -> row.group(1)).toList();
    }

    private static String text(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(DATA.resolve(file));
    }
}
