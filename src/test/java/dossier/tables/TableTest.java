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
        List<TableRow> rows = rows(open("id,name,dob\n1,Ann\n2,Bob,1961,,,\n3,Lee, Cid,1961\n,,\n"));
        assertThat(rows).extracting(TableRow::isReadable).containsExactly(false, true, false);
        assertThat(rows.get(0).problem()).contains("2 cells");
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
