package dossier.lists.own;

import dossier.lists.BirthDate;
import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.Identifier;
import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListedField;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OwnCsvReaderTest {

    private static final Map<OwnColumn, String> COLUMNS = Map.of(
            OwnColumn.REFERENCE, "No",
            OwnColumn.NAME, "Full name",
            OwnColumn.ALIASES, "Also",
            OwnColumn.KIND, "Type",
            OwnColumn.BIRTH_DATE, "Born",
            OwnColumn.NATIONALITY, "Country",
            OwnColumn.PASSPORT, "Passport");

    private static final String HEADINGS = "No;Full name;Also;Type;Born;Country;Passport\n";

    @TempDir
    private Path folder;

    private final ReadingProblems problems = new ReadingProblems();

    @Test
    void readsMappedColumnsWithSeveralValuesInACell() throws IOException {
        Listing read = read(HEADINGS
                        + "S-1;Ivan Primerov;\"Vanya Primerov; Иван Примеров\";person;24.04.1961;\"ru; Germany\";AB123456\n")
                .listings()
                .get(0);
        assertThat(read.ref()).hasToString("own/S-1");
        assertThat(read.kind()).isEqualTo(ListingKind.PERSON);
        assertThat(read.names())
                .extracting(ListedName::text)
                .containsExactly("Ivan Primerov", "Vanya Primerov", "Иван Примеров");
        assertThat(read.birthDates()).extracting(BirthDate::toString).containsExactly("1961-04-24");
        assertThat(read.nationalities()).extracting(Country::code).containsExactly("ru", "de");
        assertThat(read.identifiers())
                .containsExactly(new Identifier(Identifier.Type.PASSPORT, "AB123456", new Country("", ""), ""));
        assertThat(problems.kept()).isEmpty();
    }

    @Test
    void everyValueKnowsItsCell() throws IOException {
        Publication read = read(HEADINGS + "S-1;Ivan Primerov;;person;1961;;\n");
        assertThat(read.cells().of("S-1").of(ListedField.NAME, "Ivan Primerov"))
                .contains(new Cell("own.csv", 2, "Full name"));
    }

    @Test
    void rowsOfOneReferenceAreOneListing() throws IOException {
        Publication read = read(HEADINGS + "S-1;Example Ltd;;company;;;\nS-1;Example Limited;;company;;;\n");
        assertThat(read.listings()).hasSize(1);
        assertThat(read.listings().get(0).names())
                .extracting(ListedName::text)
                .containsExactly("Example Ltd", "Example Limited");
    }

    @Test
    void whatIsOddIsAProblemWithLineAndColumn() throws IOException {
        read(HEADINGS + "S-1;Ivan Primerov;;robot;yesterday;Atlantis;\n;Nobody;;person;;;\nS-2;;;person;;;\n");
        assertThat(problems.kept())
                .extracting(Object::toString)
                .satisfiesExactly(
                        first ->
                                assertThat(first).contains("line=2", "column=Born", "not a date of birth: 'yesterday'"),
                        second -> assertThat(second).contains("line=2", "column=Country", "'Atlantis'"),
                        third -> assertThat(third).contains("line=2", "column=Type", "unknown value 'robot'"),
                        fourth -> assertThat(fourth).contains("line=3", "without a reference"),
                        fifth -> assertThat(fifth).contains("line=4", "without a name"));
    }

    @Test
    void aColumnThatIsNeitherMappedNorLeftOutIsReported() throws IOException {
        read("No;Full name;Also;Type;Born;Country;Passport;Risk;Internal\nS-1;Ivan Primerov;;person;;;;high;x\n");
        assertThat(problems.kept()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("Risk");
            assertThat(problem.detail()).isEqualTo("column not read");
        });
    }

    @Test
    void aMappedColumnThatTheFileLacksIsRefusedByItsKey() {
        assertThatThrownBy(() -> read("No;Name;Also;Type;Born;Country;Passport\n"))
                .isInstanceOf(ListFormatException.class)
                .hasMessage("own.csv line 1: no column 'Full name', which dossier.lists.own.own.columns.name names;"
                        + " there are No, Name, Also, Type, Born, Country, Passport");
    }

    @Test
    void withoutReferencesTheNameIsTheReferenceAndMayNotComeTwice() throws IOException {
        OwnTable names = new OwnTable(
                ListCode.of("own"),
                "own.csv",
                Map.of(OwnColumn.GIVEN_NAME, "First", OwnColumn.FAMILY_NAME, "Last"),
                Set.of(),
                Optional.of(ListingKind.PERSON),
                ";",
                Optional.empty());
        Listing read = read(names, "First,Last\nAnna,Examplova\n").listings().get(0);
        assertThat(read.ref().reference()).isEqualTo("Anna Examplova");
        assertThat(read.primaryName().parts()).hasSize(2);
        assertThatThrownBy(() -> read(names, "First,Last\nAnna,Examplova\nAnna,Examplova\n"))
                .hasMessageContaining("line 3")
                .hasMessageContaining("map a column with references by dossier.lists.own.own.columns.reference");
    }

    @Test
    void whatTheConfigurationLacksIsSaidByItsKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Map.of(OwnColumn.REFERENCE, "No"), Optional.of(ListingKind.PERSON)))
                .withMessageStartingWith("dossier.lists.own.own.columns.name is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Map.of(OwnColumn.NAME, "Name"), Optional.empty()))
                .withMessageStartingWith("dossier.lists.own.own.kind is missing");
    }

    private static OwnTable table(Map<OwnColumn, String> columns, Optional<ListingKind> kind) {
        return new OwnTable(ListCode.of("own"), "own.csv", columns, Set.of("Internal"), kind, ";", Optional.empty());
    }

    private Publication read(String text) throws IOException {
        return read(table(COLUMNS, Optional.of(ListingKind.ORGANISATION)), text);
    }

    private Publication read(OwnTable table, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), text);
        return new OwnCsvReader(table).read(new PublishedFiles(Map.of("own.csv", file)), problems);
    }
}
