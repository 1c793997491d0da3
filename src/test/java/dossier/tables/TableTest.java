package dossier.tables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Table open(byte[] bytes, TableOptions options) {
        try {
            return Table.open(new ByteArrayInputStream(bytes), options);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Table open(String text) {
        return open(text.getBytes(UTF_8), TableOptions.none());
    }

    private static TableOptions columns(boolean heading, Map<Column, List<String>> columns) {
        return new TableOptions(Optional.empty(), Optional.empty(), Optional.empty(), heading, columns);
    }

    private static TableOptions encoding(String asked, String declared) {
        return new TableOptions(
                Optional.empty(),
                Optional.ofNullable(asked).map(Charset::forName),
                Optional.ofNullable(declared).map(Charset::forName),
                true,
                Map.of());
    }

    private static List<TableRow> rows(Table table) {
        List<TableRow> rows = new ArrayList<>();
        try {
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rows;
    }

    private static List<String> names(Table table) {
        return rows(table).stream()
                .map(row -> row.isReadable() ? table.cell(row, Column.NAME).orElse("") : row.problem())
                .toList();
    }

    private static byte[] marked(String text, Charset charset) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "name,dob\\nPutin,1952~comma",
                "name;dob\\nPutin;1952~semicolon",
                "name|dob\\nPutin|1952~pipe",
                "name>dob\\nPutin>1952~tab",
                "Kundenname;Bemerkung, kurz\\nPutin;eins, zwei~semicolon",
                "a;b;c\\n1;x,y,z;2\\n3;u,v,w;4~semicolon",
                "\"name\",\"what; which; where\"\\n\"Putin\",\"a; b; c\"~comma",
                "sep=|\\nname|dob\\nPutin|1952~pipe",
                "name\\nPutin~comma"
            })
    void theDelimiterIsRecognised(String text, String delimiter) {
        TableOptions options =
                text.startsWith("a;b") ? columns(true, Map.of(Column.NAME, List.of("b"))) : TableOptions.none();
        String table = text.replace("\\n", "\n").replace('>', '\t');
        assertThat(open(table.getBytes(UTF_8), options).format()).containsEntry("delimiter", delimiter);
    }

    @Test
    void aTableOfOneColumnMayHaveCommasInItsNames() {
        assertThat(names(open("name\nPutin, Vladimir\nLavrov, Sergei\n")))
                .containsExactly("Putin, Vladimir", "Lavrov, Sergei");
    }

    @Test
    void singleQuotesAreRecognisedByTheHeading() {
        assertThat(names(open("'id','name'\n'1','Putin, Vladimir'\n'2','O''Brien'\n")))
                .containsExactly("Putin, Vladimir", "O'Brien");
    }

    @Test
    void everyEncodingIsRecognised() {
        String text = "name;land\nJürgen Groß;Österreich\n";
        List<byte[]> tables = List.of(
                text.getBytes(UTF_8),
                marked(text, UTF_8),
                marked(text, UTF_16LE),
                marked(text, UTF_16BE),
                text.getBytes(WINDOWS));
        for (byte[] table : tables) {
            assertThat(names(open(table, TableOptions.none()))).containsExactly("Jürgen Groß");
        }
        assertThat(open(tables.get(4), TableOptions.none()).format()).containsEntry("encoding", "windows-1252");
    }

    @Test
    void whatTheSenderSaysOfTheEncodingCounts() {
        byte[] russian = "name\nПутин\n".getBytes(Charset.forName("windows-1251"));
        assertThat(names(open(russian, encoding("windows-1251", null)))).containsExactly("Путин");
        assertThat(names(open(russian, encoding(null, "windows-1251")))).containsExactly("Путин");
    }

    @Test
    void aWesternEncodingThatIsDeclaredByDefaultDoesNotSpoilUtf8() {
        byte[] utf8 = "name\nПутин\n".getBytes(UTF_8);
        assertThat(names(open(utf8, encoding(null, "ISO-8859-1")))).containsExactly("Путин");
        assertThat(names(open(utf8, encoding("ISO-8859-1", null)))).isNotEqualTo(List.of("Путин"));
    }

    @Test
    void aQuoteThatNeverClosesCostsOneRow() {
        List<TableRow> rows = rows(open("id,name\n1,Ann\n2,\"Bob\n3,Cid\n4,\"Dan, jr\"\n5,Eve\n"));
        assertThat(rows).extracting(TableRow::line).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(rows.get(1).problem()).contains("line 3 cannot be read").contains("quotation mark");
        assertThat(rows.get(1).cells()).first().isEqualTo("2");
        assertThat(rows).filteredOn(TableRow::isReadable).hasSize(4);
    }

    @Test
    void textAfterAClosingQuoteCostsOneRow() {
        assertThat(names(open("id,name\n1,\"Bob\" Smith\n2,Robert \"Bob\" Smith\n")))
                .satisfies(names -> assertThat(names.get(0)).contains("line 2 cannot be read"))
                .last()
                .isEqualTo("Robert \"Bob\" Smith");
    }

    @Test
    void aCellMayHaveSeveralLines() {
        assertThat(names(open("id,name\r\n1,\"Ann\r\nLee\"\r\n2,\"A \"\"B\"\" C\"\r\n")))
                .containsExactly("Ann\nLee", "A \"B\" C");
    }

    @Test
    void rowsOfAnotherWidthAreToldAndTrailingDelimitersAreNot() {
        List<TableRow> rows = rows(open("id,name,dob\n1\n2,Bob,1961,,,\n3,Lee, Cid,1961\n,,\n"));
        assertThat(rows).extracting(TableRow::isReadable).containsExactly(false, true, false);
        assertThat(rows.get(0).problem()).contains("1 cells");
    }

    @Test
    void emptyCellsAtTheEndMayBeMissing() {
        List<TableRow> rows = rows(open("id,name,dob,colour\n1,Ann\n2,Bob,1961\n3,\n4,\"Cid\nLee\",1962\n"));
        assertThat(rows).extracting(TableRow::isReadable).containsExactly(true, true, false, true);
        assertThat(rows.get(0).note()).contains("2 cells").contains("taken as empty");
        assertThat(rows.get(1).note()).isEmpty(); // only a column that is not read is missing
        assertThat(rows.get(2).problem()).contains("2 cells");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customers of Acme Bank\nid;name;country\n1;Ann;de\n",
                "Customers, as of 3 May 2026\n\nid;name;country\n1;Ann;de\n",
                "Company;Acme Bank\nid;full name;country\n1;Ann;de\n",
                "Report;;\nPrinted;03.05.2026;\n;;\nKunden-Nr.;Name;Land\n1;Ann;de\n",
                "Last Updated,03/05/2026\nName 6,Name 1,Name 2,DOB\n,Ann,,1961\n",
                "Report Date: 3-May-2026\nLast Updated,Unique ID,Name 6\n,1,Ann\n",
                "sep=;\nMy \"best\" customers\nname;dob\nAnn;1961\n",
                "\"Two lines\nof a title\"\nname,dob\nAnn,1961\n",
                "Persons to screen\nname\nAnn\n"
            })
    void linesAboveTheHeadingsAreRecognised(String text) throws IOException {
        Table table = open(text);
        List<String> lines = text.lines().toList();
        TableRow row = table.next().orElseThrow();
        assertThat(table.cell(row, Column.NAME)).contains("Ann");
        assertThat(row.line()).isEqualTo(lines.size());
        assertThat(table.format()).containsEntry("skippedLines", String.valueOf(lines.size() - 2));
        assertThat(table.next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name\nName, The\nPutin, Vladimir\n",
                ",name,x\n0,company,y\n",
                "name;dob\nPerson;1961\nentity;1962\n",
                "id,name\n1,Ann\n"
            })
    void headingsWithoutATitleStay(String text) {
        assertThat(open(text).format()).doesNotContainKey("skippedLines");
    }

    @Test
    void aRowOfDataIsNoHeadingWhereColumnsAreNumbered() {
        byte[] table = ",Wer,Was\n1,Ann,company\n2,Bob,person\n".getBytes(UTF_8);
        assertThat(names(open(table, columns(true, Map.of(Column.NAME, List.of("2"))))))
                .containsExactly("Ann", "Bob");
    }

    @Test
    void theSenderMaySayHowManyLinesStandAboveTheHeadings() {
        String text = "name;dob\nid;full name;dob\nwho\nAnn\n";
        TableOptions options = new TableOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Map.of(Column.NAME, List.of("who")),
                Optional.empty(),
                Optional.of(2));
        assertThat(names(open(text.getBytes(UTF_8), options))).containsExactly("Ann");
        assertThat(names(open(
                        "x\n1;Ann\n".getBytes(UTF_8),
                        new TableOptions(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Map.of(Column.NAME, List.of("2")),
                                Optional.empty(),
                                Optional.of(1)))))
                .containsExactly("Ann");
    }

    @Test
    void headingsUnderATitleAreNamedWhereNoneIsKnown() {
        assertThatThrownBy(() -> open("Stock\nFarbe;Form;Zahl\nrot;rund;3\nblau;eckig;4\n"))
                .hasMessageContaining("1 'Farbe', 2 'Form', 3 'Zahl'");
    }

    @Test
    void quotationMarksMayBePartOfTheText() {
        String text = "name,dob\n\"Bob\" Smith,1961\n\"Ann,1962\n";
        assertThat(names(open(text)).get(0)).contains("quote=none");
        TableOptions options = new TableOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Map.of(),
                Optional.of(Quote.NONE),
                Optional.empty());
        Table table = open(text.getBytes(UTF_8), options);
        assertThat(table.format()).containsEntry("quote", "none");
        assertThat(names(table)).containsExactly("\"Bob\" Smith", "\"Ann");
    }

    @Test
    void utf16WithoutAMarkIsRecognised() {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            Table table = open("имя;страна\r\nАнна Ли;Россия\r\n".getBytes(charset), encoding(null, "utf-8"));
            assertThat(table.format()).containsEntry("encoding", charset.name());
            assertThat(names(table)).containsExactly("Анна Ли");
        }
    }

    @Test
    void controlCharactersAreTakenOut() throws IOException {
        Table table = open("name,dob\nAn\u0000n\u000bLee,1961\nBob,1962\n\u001a");
        TableRow row = table.next().orElseThrow();
        assertThat(table.cell(row, Column.NAME)).contains("Ann Lee");
        assertThat(row.note()).contains("control characters");
        assertThat(table.next().orElseThrow().note()).isEmpty();
        assertThat(table.next()).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] workbook = {'P', 'K', 3, 4, 20, 0, 6, 0};
        assertThatThrownBy(() -> open(workbook, TableOptions.none()))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("Excel workbook")
                .hasMessageContaining("save or export it as CSV");
    }

    @Test
    void theHeadingsOfTheListsAreKnown() {
        Table uk = open("Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name"
                + " type,Title,Designation Type,Address Country,D.O.B,Nationality(/ies),National Identifier"
                + " number,Passport number,Position,Gender,Country of birth,Business registration number (s),IMO"
                + " number,Current believed flag of ship\n");
        assertThat(uk.columns())
                .containsEntry(Column.NAME, List.of("Name 1", "Name 2", "Name 3", "Name 6"))
                .containsEntry(Column.ID, List.of("Unique ID"))
                .containsEntry(Column.KIND, List.of("Designation Type"))
                .containsEntry(Column.BIRTH_DATE, List.of("D.O.B"))
                .containsEntry(
                        Column.COUNTRIES,
                        List.of(
                                "Address Country",
                                "Nationality(/ies)",
                                "Country of birth",
                                "Current believed flag of ship"))
                .containsEntry(
                        Column.IDENTIFIERS,
                        List.of(
                                "OFSI Group ID",
                                "UN Reference Number",
                                "National Identifier number",
                                "Passport number",
                                "Business registration number (s)",
                                "IMO number"));
        Table eu = open(
                "fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_SubjectType;"
                        + "NameAlias_LastName;NameAlias_FirstName;NameAlias_WholeName;NameAlias_Gender;NameAlias_Function;BirthDate_BirthDate;BirthDate_Year;BirthDate_CountryIso2Code;Identification_Number;Citizenship_CountryIso2Code\n");
        assertThat(eu.columns())
                .containsEntry(Column.NAME, List.of("NameAlias_WholeName"))
                .containsEntry(Column.ID, List.of("Entity_LogicalId"))
                .containsEntry(Column.KIND, List.of("Entity_SubjectType"))
                .containsEntry(Column.GENDER, List.of("NameAlias_Gender"))
                .containsEntry(Column.POSITION, List.of("NameAlias_Function"))
                .containsEntry(Column.BIRTH_DATE, List.of("BirthDate_BirthDate", "BirthDate_Year"))
                .containsEntry(Column.COUNTRIES, List.of("BirthDate_CountryIso2Code", "Citizenship_CountryIso2Code"))
                .containsEntry(
                        Column.IDENTIFIERS,
                        List.of("Entity_EU_ReferenceNumber", "Entity_UnitedNationId", "Identification_Number"));
        Table ofac = open(
                "ent_num,SDN_Name,SDN_Type,Program,Title,Call_Sign,Vess_type,Tonnage,GRT,Vess_flag,Vess_owner,Remarks\n");
        assertThat(ofac.columns())
                .containsEntry(Column.ID, List.of("ent_num"))
                .containsEntry(Column.NAME, List.of("SDN_Name"))
                .containsEntry(Column.KIND, List.of("SDN_Type"))
                .containsEntry(Column.COUNTRIES, List.of("Vess_flag"))
                .containsEntry(Column.IDENTIFIERS, List.of("Call_Sign"));
        Table ofsi = open("Name 6,Name 1,Name 2,Title,DOB,Country of Birth,Nationality,Passport Number,"
                + "National Identification Number,Position,Country,Group Type,Group ID\n");
        assertThat(ofsi.columns())
                .containsEntry(Column.ID, List.of("Group ID"))
                .containsEntry(Column.KIND, List.of("Group Type"))
                .containsEntry(Column.IDENTIFIERS, List.of("Passport Number", "National Identification Number"));
    }

    @Test
    void severalColumnsOfAKindMayBeNumbered() {
        Table table = open("name,Nationality 1,Nationality 2,passport_2,wallet #1,BTC wallet\n");
        assertThat(table.columns())
                .containsEntry(Column.COUNTRIES, List.of("Nationality 1", "Nationality 2"))
                .containsEntry(Column.IDENTIFIERS, List.of("passport_2", "wallet #1", "BTC wallet"));
    }

    @Test
    void whatOfacWritesForNothingIsNothing() throws IOException {
        Table table = open("ent_num,SDN_Name,SDN_Type\n1,\"WEBER, Anna\",-0- \n");
        assertThat(table.cell(table.next().orElseThrow(), Column.KIND)).isEmpty();
    }

    @Test
    void bytesOfAnotherEncodingCostTheirRow() {
        byte[] table = ("name\nAnn\n" + "x".repeat(70_000) + "\nJürgen\nBob\n").getBytes(WINDOWS);
        List<String> names = names(open(table, TableOptions.none()));
        assertThat(names.get(2)).contains("not UTF-8").contains("encoding");
        assertThat(names.get(3)).isEqualTo("Bob");
    }

    @Test
    void aLineWithoutEndIsNotKept() {
        String endless = "name\nAnn\n" + "x".repeat(Table.LONGEST_ROW + 1) + "\nBob\n";
        assertThat(names(open(endless)))
                .satisfies(names -> assertThat(names.get(1)).contains("1000000"))
                .endsWith("Bob");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Full Name;x~A;B~A",
                "customer_name;x~A;B~A",
                "First Name;Last Name~A;B~A B",
                "Surname;Forename;Middle name~A;B;C~B C A",
                "Name;Vorname~A;B~B A",
                "Nombre;Apellidos~A;B~A B",
                "Prénom;NOM~A;B~A B",
                "Фамилия;Имя;Отчество~A;B;C~B C A",
                "ФИО;x~A;B~A",
                "name;first name;last name~A;B;C~A"
            })
    void theNameIsFoundByItsHeading(String heading, String row, String name) {
        assertThat(names(open(heading + "\n" + row + "\n"))).containsExactly(name);
    }

    @Test
    void otherColumnsAreFoundToo() {
        Table table =
                open("Customer ID,NAME,Date of Birth (dd/mm/yyyy),Nationality,Country of birth,Sex,Job Title,IMO No.,"
                        + "Party Type,Colour\n");
        assertThat(table.columns())
                .containsEntry(Column.ID, List.of("Customer ID"))
                .containsEntry(Column.BIRTH_DATE, List.of("Date of Birth (dd/mm/yyyy)"))
                .containsEntry(Column.COUNTRIES, List.of("Nationality", "Country of birth"))
                .containsEntry(Column.GENDER, List.of("Sex"))
                .containsEntry(Column.POSITION, List.of("Job Title"))
                .containsEntry(Column.IDENTIFIERS, List.of("IMO No."))
                .containsEntry(Column.KIND, List.of("Party Type"));
        assertThat(table.unread()).containsExactly("Colour");
    }

    @Test
    void columnsMayBeNamed() {
        byte[] table = "who;whence;more\nAnn;Lee;x\n".getBytes(UTF_8);
        assertThat(names(open(table, columns(true, Map.of(Column.NAME, List.of("WHENCE", "who"))))))
                .containsExactly("Lee Ann");
        assertThat(names(open(table, columns(true, Map.of(Column.NAME, List.of("3"))))))
                .containsExactly("x");
    }

    @Test
    void aTableWithoutAHeadingHasNumbers() {
        byte[] table = "1;Ann;1961\n2;Bob;1962\n".getBytes(UTF_8);
        assertThat(names(open(table, columns(false, Map.of(Column.NAME, List.of("2"))))))
                .containsExactly("Ann", "Bob");
        assertThatThrownBy(() -> open(table, columns(false, Map.of())))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("2 'Ann'")
                .hasMessageContaining("nameColumn=1");
    }

    @Test
    void moreLinesLeftOutThanThereAreIsSaid() {
        TableOptions nine = new TableOptions(
                Optional.empty(), Optional.empty(), Optional.empty(), true, Map.of(), Optional.empty(), Optional.of(9));
        assertThatThrownBy(() -> open("title\nname\nx\n".getBytes(UTF_8), nine))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("after 9 lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "nmae\nx\n", "id\n1\n", "name,name\nx,y\n", "\"name\nx\n"})
    void aTableWithoutASoundHeadingIsRefused(String table) {
        assertThatThrownBy(() -> open(table)).isInstanceOf(TableException.class).hasMessageContaining("heading");
    }

    @Test
    void aMissingColumnIsToldWithTheHeadingsThatAreThere() {
        assertThatThrownBy(() -> open("Nr;Wer;Wo\n1;Ann;Ulm\n"))
                .hasMessageContaining("2 'Wer'")
                .hasMessageContaining("nameColumn=Wo");
        byte[] table = "name\nAnn\n".getBytes(UTF_8);
        assertThatThrownBy(() -> open(table, columns(true, Map.of(Column.BIRTH_DATE, List.of("born")))))
                .hasMessageContaining("there is no column 'born'");
    }
}
