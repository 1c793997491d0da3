package dossier.lists.own;

import dossier.lists.Address;
import dossier.lists.Country;
import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.Problem;
import dossier.lists.Programme;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class FtmReaderTest {

    private static final String ANNA = "{\"id\":\"p1\",\"schema\":\"Person\",\"caption\":\"Anna Examplova\","
            + "\"referents\":[\"old-1\"],\"first_seen\":\"2024-02-03T04:05:06\",\"last_change\":\"2025-06-07\","
            + "\"properties\":{\"name\":[\"EXAMPLOVA, Anna\",\"Anna Examplova\"],\"alias\":[\"Anya\"],\"weakAlias\":[\"Nyura\"],"
            + "\"birthDate\":[\"1971-04\"],\"nationality\":[\"ru\"],\"country\":[\"us-ca\"],\"passportNumber\":[\"AB123456\"],"
            + "\"innCode\":[\"7719265496\"],\"position\":[\"Deputy mayor\"],\"topics\":[\"role.pep\",\"sanction\"],"
            + "\"notes\":[\"Invented.\"],\"addressEntity\":[\"a1\"]}}";

    @TempDir
    private Path folder;

    private final ReadingProblems problems = new ReadingProblems();

    @Test
    void readsAPersonWithWhatStandsInObjectsOfItsOwn() throws IOException {
        Listing anna = read(
                        ANNA,
                        "{\"id\":\"a1\",\"schema\":\"Address\",\"properties\":{\"full\":[\"1 Sample Street\"],\"country\":[\"fr\"]}}",
                        "{\"id\":\"s1\",\"schema\":\"Sanction\",\"properties\":{\"entity\":[\"p1\"],\"program\":[\"Sample programme\"],"
                                + "\"authority\":[\"Sample ministry\"],\"unscId\":[\"QDi.999\"],\"startDate\":[\"2020-01-01\"]}}",
                        "{\"id\":\"w1\",\"schema\":\"CryptoWallet\",\"properties\":{\"holder\":[\"old-1\"],\"publicKey\":[\"1Sample\"],\"currency\":[\"XBT\"]}}",
                        "{\"id\":\"o1\",\"schema\":\"Position\",\"caption\":\"Mayor of Sample\",\"properties\":{\"name\":[\"Mayor of Sample\"]}}",
                        "{\"id\":\"o2\",\"schema\":\"Occupancy\",\"properties\":{\"holder\":[\"p1\"],\"post\":[\"o1\"],\"endDate\":[\"2023\"]}}")
                .listings()
                .get(0);
        assertThat(anna.kind()).isEqualTo(ListingKind.PERSON);
        assertThat(anna.names())
                .extracting(ListedName::text)
                .containsExactly("Anna Examplova", "EXAMPLOVA, Anna", "Anya", "Nyura");
        assertThat(anna.birthDates()).hasToString("[1971-04]");
        assertThat(anna.positions()).containsExactly("Deputy mayor", "Mayor of Sample (until 2023)");
        assertThat(anna.identifiers())
                .extracting(Identifier::type, Identifier::number)
                .containsExactlyInAnyOrder(
                        tuple(Identifier.Type.TAX_ID, "7719265496"),
                        tuple(Identifier.Type.PASSPORT, "AB123456"),
                        tuple(Identifier.Type.UN_REFERENCE, "QDi.999"),
                        tuple(Identifier.Type.DIGITAL_CURRENCY, "1Sample"));
        assertThat(anna.addresses())
                .containsExactly(
                        new Address("", new Country("us-ca", "us")),
                        new Address("1 Sample Street", new Country("fr", "fr")));
        assertThat(anna.programmes())
                .extracting(Programme::title)
                .containsExactly("Politically exposed person", "Sanctions of others", "Sample programme");
        assertThat(problems.kept()).isEmpty();
    }

    @Test
    void datesOfOtherListsAreNoDatesOfThisOne() throws IOException {
        Listing anna = read(
                        ANNA,
                        "{\"id\":\"s1\",\"schema\":\"Sanction\",\"properties\":{\"entity\":[\"p1\"],\"startDate\":[\"2020-01-01\"]}}")
                .listings()
                .get(0);
        assertThat(anna.dates())
                .extracting(ListedDate::kind, date -> date.date().toString())
                .containsExactly(
                        tuple(ListedDate.Kind.LAST_UPDATED, "2024-02-03"),
                        tuple(ListedDate.Kind.LAST_UPDATED, "2025-06-07"));
    }

    @Test
    void linksLeadToListingsOfTheFile() throws IOException {
        Publication read = read(
                ANNA,
                "{\"id\":\"c1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Sample Holding\"]}}",
                "{\"id\":\"x1\",\"schema\":\"Person\",\"target\":false,\"properties\":{\"name\":[\"Boris Sample\"]}}",
                "{\"id\":\"l1\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"p1\"],\"asset\":[\"c1\"]}}",
                "{\"id\":\"l2\",\"schema\":\"Family\",\"properties\":{\"person\":[\"p1\"],\"relative\":[\"x1\"]}}");
        assertThat(read.listings()).hasSize(2);
        assertThat(read.listings().get(0).links())
                .containsExactly(
                        new Link(Link.Kind.LINKED_TO, "Sample Holding", "c1"),
                        new Link(Link.Kind.ASSOCIATE, "Boris Sample", ""));
        assertThat(read.listings().get(1).links())
                .containsExactly(new Link(Link.Kind.OWNER_OR_OPERATOR, "Anna Examplova", "p1"));
    }

    @Test
    void objectsMayStandInsideTheirParty() throws IOException {
        Listing ship =
                read("{\"id\":\"v1\",\"schema\":\"Vessel\",\"properties\":{\"name\":[\"Sample Star\"],\"imoNumber\":[\"1234567\"],"
                                + "\"sanctions\":[{\"id\":\"s9\",\"schema\":\"Sanction\",\"properties\":{\"entity\":[\"v1\"],\"program\":[\"Ships\"]}}]}}")
                        .listings()
                        .get(0);
        assertThat(ship.kind()).isEqualTo(ListingKind.VESSEL);
        assertThat(ship.programmes()).hasSize(1);
    }

    @Test
    void whatIsOddIsAProblemWithLineAndField() throws IOException {
        read(
                ANNA,
                "{\"schema\":\"Person\",\"properties\":{\"name\":[\"Nobody\"]}}",
                "{\"id\":\"q\",\"schema\":\"Wizard\",\"properties\":{}}",
                "{not json",
                "{\"id\":\"r\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A B\"],\"birthDate\":[\"soon\"],\"shoeSize\":[\"42\"]}}");
        assertThat(problems.kept())
                .extracting(Problem::line, Problem::column)
                .containsExactly(
                        tuple(2L, "id"),
                        tuple(3L, "schema"),
                        tuple(4L, ""),
                        tuple(5L, "birthDate"),
                        tuple(5L, "shoeSize"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"id\":\"p1\"}] | one object a line",
                "name;born | one object a line",
                "{\"name\":\"Anna\"} | field 'id'",
                "<html> | it looks like a web page",
            })
    void whatIsAnotherFileIsRefused(String text, String said) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining(said);
    }

    @Test
    void aFileThatWasCutOffIsRefused() {
        assertThatThrownBy(() -> read(ANNA, "{\"id\":\"p2\",\"schema\":\"Pers"))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("cut off");
    }

    @Test
    void nestingIsBounded() {
        String deep = "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"x\":[".repeat(60);
        assertThatThrownBy(() -> read(ANNA, deep)).isInstanceOf(ListFormatException.class);
    }

    private Publication read(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), String.join("\n", lines) + "\n");
        return new FtmReader(ListCode.of("own"), "own.json", ListingKind.ORGANISATION)
                .read(new PublishedFiles(Map.of("own.json", file)), problems);
    }
}
