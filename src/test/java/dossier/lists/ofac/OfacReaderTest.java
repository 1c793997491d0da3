package dossier.lists.ofac;

import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.ListFormatException;
import dossier.lists.ListedDate;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Reading;
import dossier.lists.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class OfacReaderTest {

    private static final String NOTHING = ",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,";

    @TempDir
    private Path folder;

    private Typed publication(String listings) {
        return new Typed(folder)
                .file("sdn.csv", listings + Typed.END)
                .file("alt.csv", Typed.END)
                .file("add.csv", Typed.END);
    }

    private static String person(String number, String remarks) {
        return number + ",\"MUSTER, Max Moritz\",\"individual\",\"ONE] [TWO\"" + NOTHING + "\"" + remarks + "\"\r\n";
    }

    private Listing read(String remarks) throws IOException {
        return publication(person("7", remarks)).read("us-ofac-sdn").listing("7");
    }

    private void refused(Typed files, String file, String detail) {
        assertThatThrownBy(() -> files.read("us-ofac-sdn")).isInstanceOfSatisfying(ListFormatException.class, e -> {
            assertThat(e.file()).isEqualTo(file);
            assertThat(e.detail()).contains(detail);
        });
    }

    @Test
    void aPersonsNameIsTakenApartAtItsComma() throws IOException {
        Listing read = read("Gender Male.");
        assertThat(read.kind()).isEqualTo(ListingKind.PERSON);
        assertThat(read.primaryName().parts()).extracting("text").containsExactly("MUSTER", "Max Moritz");
        assertThat(read.programmes()).extracting("code").containsExactly("ONE", "TWO");
    }

    @Test
    void birthDatesKeepTheirPrecision() throws IOException {
        assertThat(read("DOB 11 Sep 1965; alt. DOB Apr 1961; alt. DOB circa 1951; alt. DOB 1951 to 1953.")
                        .birthDates())
                .containsExactly(
                        BirthDate.of(PartialDate.parse("1965-09-11")),
                        BirthDate.of(PartialDate.parse("1961-04")),
                        new BirthDate(PartialDate.ofYear(1951), PartialDate.ofYear(1951), true),
                        new BirthDate(PartialDate.ofYear(1951), PartialDate.ofYear(1953), false));
    }

    @Test
    void anUnreadableBirthDateIsAProblem() throws IOException {
        Reading reading = publication(person("7", "DOB 31 Feb 1965.")).read("us-ofac-sdn");
        assertThat(reading.listing("7").birthDates()).isEmpty();
        assertThat(reading.problems().kept()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.detail()).contains("31 Feb 1965");
        });
    }

    @Test
    void numbersHaveTypeCountryAndRemark() throws IOException {
        assertThat(read("Passport A 123 (Korea, North) issued 01 Jan 2001 expires 01 Jan 2011; NIT # 80-0 (Colombia).")
                        .identifiers())
                .containsExactly(
                        new Identifier(
                                Identifier.Type.PASSPORT,
                                "A 123",
                                new Country("Korea, North", "kp"),
                                "issued 01 Jan 2001 expires 01 Jan 2011"),
                        new Identifier(Identifier.Type.TAX_ID, "80-0", new Country("Colombia", "co"), "NIT"));
    }

    @Test
    void quotedAliasesAreWeakAndOfTheirType() throws IOException {
        Listing read = read("a.k.a. 'MAX O'MUSTER'; f.k.a. 'MORITZ'.");
        assertThat(read.names())
                .filteredOn(name -> name.grade() == NameGrade.WEAK_ALIAS)
                .extracting("text", "type")
                .containsExactly(
                        tuple("MAX O'MUSTER", NameType.ALSO_KNOWN_AS), tuple("MORITZ", NameType.FORMERLY_KNOWN_AS));
    }

    @Test
    void aFullStopBeforeASemicolonPartsNothing() throws IOException {
        Listing read = read(
                "Secondary sanctions risk: See Section 11 of Executive Order 14024.; Director; Linked To: MUSTER S.A.");
        assertThat(read.measures())
                .containsExactly("Secondary sanctions risk: See Section 11 of Executive Order 14024");
        assertThat(read.positions()).containsExactly("Director");
        assertThat(read.links()).containsExactly(new Link(Link.Kind.LINKED_TO, "MUSTER S.A.", ""));
    }

    @Test
    void aListingDateOfADirectiveIsNotThatOfTheListing() throws IOException {
        assertThat(read("Listing Date (EO 14024 Directive 2): 24 Feb 2022.").dates())
                .containsExactly(new ListedDate(
                        ListedDate.Kind.DIRECTIVE,
                        PartialDate.parse("2022-02-24"),
                        "Listing Date (EO 14024 Directive 2)"));
    }

    @Test
    void cutRemarksGoOnInTheFileOfCommentsWithoutSpace() throws IOException {
        Reading reading = publication(person("7", "Director; a.k.a. 'MU"))
                .file("sdn_comments.csv", "7,\"STER MAX'; DOB 1965.\"\r\n9,\"lost\"\r\n" + Typed.END)
                .read("us-ofac-sdn");
        assertThat(reading.names("7", NameGrade.WEAK_ALIAS)).containsExactly("MUSTER MAX");
        assertThat(reading.problems().kept()).extracting("detail").containsExactly("comment without its listing 9");
    }

    @Test
    void anUnknownKindIsAProblemAndTheListingIsKept() throws IOException {
        Reading reading = publication("7,\"MUSTER\",\"submarine\",\"ONE\"" + NOTHING + "-0- \r\n")
                .read("us-ofac-sdn");
        assertThat(reading.listing("7").kind()).isEqualTo(ListingKind.ORGANISATION);
        assertThat(reading.problems().kept()).extracting("column").containsExactly("SDN_Type");
    }

    @Test
    void refusesAFileWithoutItsEndMark() {
        refused(
                publication("").file("sdn.csv", person("7", "Director.") + person("8", "Director.")),
                "sdn.csv",
                "truncated");
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> publication(person("7", "Director.") + "8,\"MUSTER\"\r\n")
                        .read("us-ofac-sdn"))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("sdn.csv line 2: 12 cells expected, 2 found");
    }

    @Test
    void refusesANumberThatStandsTwice() {
        refused(publication(person("7", "x.") + person("7", "y.")), "sdn.csv", "listing 7 is there twice");
    }

    @Test
    void refusesSiblingsOfAnotherPublication() {
        refused(
                publication(person("7", "x.")).file("alt.csv", "8,1,\"aka\",\"MUSTER\",-0- \r\n" + Typed.END),
                "alt.csv",
                "of another publication");
    }

    @Test
    void oneUnknownListingAmongAHundredIsAProblem() throws IOException {
        StringBuilder listings = new StringBuilder();
        StringBuilder aliases = new StringBuilder("999,1,\"aka\",\"NOBODY\",-0- \r\n");
        for (int i = 1; i <= 60; i++) {
            listings.append(person(String.valueOf(i), "x."));
            aliases.append(i).append(",1,\"aka\",\"MUSTER, M\",-0- \r\n");
        }
        Reading reading = publication(listings.toString())
                .file("alt.csv", aliases + Typed.END)
                .read("us-ofac-sdn");
        assertThat(reading.problems().kept()).extracting("detail").containsExactly("listing 999 is unknown");
    }

    @Test
    void refusesWhatIsNoText() {
        refused(publication("7,\"M\u00dcSTER\",-0- ,-0- ,-0- \r\n"), "sdn.csv", "ASCII");
        refused(publication("7,\"M\u0000STER\",-0- ,-0- ,-0- \r\n"), "sdn.csv", "NUL");
    }

    @Test
    void saysWhatAWrongFileLooksLike() {
        refused(publication("").file("sdn.csv", "Report Date: 29-Apr-2026\n"), "sdn.csv", "the UK Sanctions List");
        refused(publication("").file("sdn.csv", "<!DOCTYPE html><p>Sorry"), "sdn.csv", "a web page");
    }

    @Test
    void refusesAMissingFileAndAListOfNobody() {
        refused(new Typed(folder).file("sdn.csv", Typed.END), "alt.csv", "missing");
        refused(publication(""), "sdn.csv", "no listing");
    }

    @Test
    void aRawQuotationMarkInTheCommentsIsReadAndReported() throws IOException {
        String cut = "DOB 1961; " + "x".repeat(980);
        for (String comment : java.util.List.of(
                "a.k.a. \"BNC\"; Linked To: MUSTER WORKS.",
                "alias \"quoted\", \"twice\".",
                "5\" pipe.",
                "ends so \"quoted\"")) {
            Reading read = publication(person("7", cut) + person("8", "DOB 1962;"))
                    .file("sdn_comments.csv", "7,\"" + comment + "\"\r\n8,\" POB Bonn.\"\r\n" + Typed.END)
                    .read("us-ofac-sdn");
            assertThat(read.problems().kept()).as(comment).singleElement().satisfies(problem -> {
                assertThat(problem.file()).isEqualTo("sdn_comments.csv");
                assertThat(problem.line()).isEqualTo(1);
                assertThat(problem.detail()).contains("quotation mark");
            });
            assertThat(read.listing("7").birthDates()).hasSize(1);
            assertThat(read.listing("8").birthDates()).hasSize(1);
        }
    }

    @Test
    void aRawQuotationMarkInARemarkIsReadToo() throws IOException {
        Reading read = publication(
                        person("7", "DOB 1961; a.k.a. \"MOX\"; POB Bonn, Germany.") + person("8", "DOB 1962."))
                .read("us-ofac-sdn");
        assertThat(read.problems().kept())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(1));
        assertThat(read.listing("7").names()).extracting("text").contains("MOX");
        assertThat(read.listing("8").birthDates()).hasSize(1);
    }

    @Test
    void aCitizenIsNoNational() throws IOException {
        Listing read = read("nationality Germany; citizen France; alt. citizen Peru.");
        assertThat(read.nationalities()).extracting("code").containsExactly("de");
        assertThat(read.citizenships()).extracting("code").containsExactly("fr", "pe");
    }

    @Test
    void aLinkToANameThatOneListingHasCarriesItsReference() throws IOException {
        String works = "20,\"MUSTER WORKS\",-0- ,\"ONE\"" + NOTHING + "-0- \r\n";
        Listing read = publication(person("7", "DOB 1961; Linked To: MUSTER WORKS.")
                        + works
                        + "21,\"TWIN\",-0- ,\"ONE\"" + NOTHING + "-0- \r\n"
                        + "22,\"TWIN\",-0- ,\"ONE\"" + NOTHING + "-0- \r\n"
                        + person("9", "Linked To: TWIN; Linked To: NOBODY LISTED.")
                                .replace("MUSTER, Max Moritz", "OTHER, Otto"))
                .read("us-ofac-sdn")
                .listing("7");
        assertThat(read.links()).containsExactly(new Link(Link.Kind.LINKED_TO, "MUSTER WORKS", "20"));
        Listing other = publication(person("9", "Linked To: TWIN; Linked To: NOBODY LISTED.")
                        + "21,\"TWIN\",-0- ,\"ONE\"" + NOTHING + "-0- \r\n"
                        + "22,\"TWIN\",-0- ,\"ONE\"" + NOTHING + "-0- \r\n")
                .read("us-ofac-sdn")
                .listing("9");
        assertThat(other.links()).extracting(Link::reference).containsExactly("", "");
    }
}
