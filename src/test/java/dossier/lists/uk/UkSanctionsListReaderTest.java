package dossier.lists.uk;

import dossier.lists.BirthDate;
import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.ListFormatException;
import dossier.lists.ListedDate;
import dossier.lists.NameGrade;
import dossier.lists.PartialDate;
import dossier.lists.Reading;
import dossier.lists.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UkSanctionsListReaderTest {

    private static final String NAME = "uk-sanctions-list.csv";

    private static final List<String> COLUMNS =
            List.of(("Last Updated|Unique ID|OFSI Group ID|UN Reference Number|Name 6|Name 1|Name 2|Name 3|Name 4|Name"
                + " 5|Name type|Alias strength|Title|Name non-latin script|Non-latin script type|Non-latin script"
                + " language|Regime Name|Designation Type|Designation source|Sanctions Imposed|Other Information|UK"
                + " Statement of Reasons|Address Line 1|Address Line 2|Address Line 3|Address Line 4|Address Line"
                + " 5|Address Line 6|Address Postal Code|Address Country|Phone number|Website|Email address|Date"
                + " Designated|D.O.B|Nationality(/ies)|National Identifier number|National Identifier additional"
                + " information|Passport number|Passport additional information|Position|Gender|Town of birth|Country"
                + " of birth|Type of entity|Subsidiaries|Parent company|Business registration number (s)|IMO"
                + " number|Current owner/operator (s)|Previous owner/operator (s)|Current believed flag of"
                + " ship|Previous flags|Type of ship|Tonnage of ship|Length of ship|Year Built|Hull identification"
                + " number (HIN)")
                    .split("\\|", -1));

    @TempDir
    private Path folder;

    private final Map<String, String> cells = new LinkedHashMap<>();

    @BeforeEach
    void aPerson() {
        COLUMNS.forEach(column -> cells.put(column, ""));
        cells.put("Unique ID", "RUS0000");
        cells.put("Name 6", "MUSTER");
        cells.put("Name 1", "Max");
        cells.put("Name type", "Primary Name");
        cells.put("Designation Type", "Individual");
        cells.put("Designation source", "UK");
    }

    private static String row(Iterable<String> cells) {
        StringBuilder row = new StringBuilder();
        cells.forEach(cell ->
                row.append(row.isEmpty() ? "" : ",").append('"').append(cell).append('"'));
        return row.append("\r\n").toString();
    }

    private Reading read() throws IOException {
        return new Typed(folder)
                .file(NAME, "Report Date: 29-Apr-2026\r\n" + row(cells.keySet()) + row(cells.values()))
                .read("uk-sanctions-list");
    }

    @Test
    void placeholdersOfADateAreWhatIsNotKnown() throws IOException {
        Map<String, String> births = Map.of(
                "dd/mm/1958", "1958",
                "dd/07/1958", "1958-07",
                "'00/00/1975", "1975",
                "1958", "1958",
                "07/1958", "1958-07",
                "07/10/1952", "1952-10-07");
        for (Map.Entry<String, String> birth : births.entrySet()) {
            cells.put("D.O.B", birth.getKey());
            assertThat(read().listing("RUS0000").birthDates())
                    .as(birth.getKey())
                    .containsExactly(BirthDate.of(PartialDate.parse(birth.getValue())));
        }
    }

    @Test
    void aDateThatIsNoneIsAProblem() throws IOException {
        cells.put("D.O.B", "15/08/19yy");
        Reading reading = read();
        assertThat(reading.listing("RUS0000").birthDates()).isEmpty();
        assertThat(reading.problems().kept()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("D.O.B");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void onlyTheLastDayOf2020IsTheCarryingOver() throws IOException {
        cells.put("Date Designated", "31/12/2020");
        assertThat(read().listing("RUS0000").dates()).extracting("kind").containsExactly(ListedDate.Kind.CARRIED_OVER);
        cells.put("Date Designated", "30/12/2020");
        assertThat(read().listing("RUS0000").dates()).extracting("kind").containsExactly(ListedDate.Kind.DESIGNATED);
    }

    @Test
    void numberedValuesArePartedAndKeptTogether() throws IOException {
        cells.put("Passport number", "(1) A1. (2) -");
        cells.put("Passport additional information", "(1) Syria number, issued 2001 (2) Lost");
        cells.put("Nationality(/ies)", "(1) Syria. (2) Estonia, Russia");
        cells.put("Town of birth", "(1) Homs (2) Hama");
        cells.put("Country of birth", "(1-2) Syria");
        Reading reading = read();
        assertThat(reading.listing("RUS0000")).satisfies(listing -> {
            assertThat(listing.identifiers()).hasSize(1).first().satisfies(passport -> {
                assertThat(passport.type()).isEqualTo(Identifier.Type.PASSPORT);
                assertThat(passport.number()).isEqualTo("A1");
                assertThat(passport.country().code()).isEqualTo("sy");
            });
            assertThat(listing.nationalities()).extracting("code").containsExactly("sy", "ee", "ru");
            assertThat(listing.birthPlaces()).extracting("text").containsExactly("Homs", "Hama");
            assertThat(listing.birthPlaces())
                    .extracting(place -> place.country().code())
                    .containsOnly("sy");
        });
        assertThat(reading.problems().count()).isZero();
    }

    @Test
    void aWeakAliasIsWeakInAnyCasing() throws IOException {
        cells.put("Name type", "alias");
        cells.put("Alias strength", "LOW QUALITY A.K.A.");
        assertThat(read().names("RUS0000", NameGrade.WEAK_ALIAS)).containsExactly("Max MUSTER");
    }

    @Test
    void anUnknownWordOfACategoryAndAnUnknownCountryAreProblems() throws IOException {
        cells.put("Name type", "Secondary Name");
        cells.put("Gender", "other");
        cells.put("Address Country", "Atlantis");
        assertThat(read().problems().kept())
                .extracting("column")
                .containsExactlyInAnyOrder("Name type", "Gender", "Address Country");
    }

    @Test
    void aNewColumnIsAProblemAndAMissingOneARefusal() throws IOException {
        cells.put("Shoe size", "44");
        assertThat(read().problems().kept()).extracting("column").containsExactly("Shoe size");
        cells.remove("Gender");
        assertThatThrownBy(this::read)
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("no column 'Gender'");
    }

    @Test
    void refusesAnotherListAndSaysWhich() {
        Typed eu = new Typed(folder).file(NAME, "\ufefffileGenerationDate;Entity_LogicalId\n01/01/2026;1\n");
        assertThatThrownBy(() -> eu.read("uk-sanctions-list"))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("it looks like the EU list (version 1.1)");
    }

    @Test
    void refusesAShortLastRowOpenQuotesAndAListOfNobody() {
        String head = "Report Date: 29-Apr-2026\r\n" + row(cells.keySet());
        assertThatThrownBy(() -> new Typed(folder).file(NAME, head + "a,b").read("uk-sanctions-list"))
                .hasMessageContaining("line 3: 58 cells expected, 2 found");
        assertThatThrownBy(() -> new Typed(folder).file(NAME, head + "a,\"b").read("uk-sanctions-list"))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("truncated");
        assertThatThrownBy(() -> new Typed(folder).file(NAME, head).read("uk-sanctions-list"))
                .hasMessageContaining("no listing");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin1 = {'R', 'e', 'p', '\n', 'M', (byte) 0xfc, 's'};
        assertThatThrownBy(() -> new Typed(folder).bytes(NAME, latin1).read("uk-sanctions-list"))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("line 2: not UTF-8");
    }

    @Test
    void lineBreaksAndQuotesInsideACellAreRead() throws IOException {
        cells.put("Other Information", "first\r\nsecond \"\"quoted\"\"");
        assertThat(read().listing("RUS0000").remarks()).containsExactly("first second \"quoted\"");
    }

    @Test
    void aRowWithoutItsIdIsKeptUnderTheOtherOne() throws IOException {
        cells.put("Unique ID", "");
        cells.put("OFSI Group ID", "15878");
        Reading reading = read();
        assertThat(reading.listing("OFSI-15878").primaryName().text()).isEqualTo("Max MUSTER");
        assertThat(reading.problems().count()).isEqualTo(1);
        assertThat(COLUMNS.stream().collect(Collectors.toSet())).hasSize(58);
    }

    @Test
    void aNameOfWhichNothingIsSaidIsThePrimaryOne() throws IOException {
        cells.put("Name type", "");
        assertThat(read().listing("RUS0000").primaryName().grade()).isEqualTo(NameGrade.PRIMARY);
        cells.put("Alias strength", "Low quality a.k.a");
        assertThat(read().listing("RUS0000").names().get(0).grade()).isEqualTo(NameGrade.WEAK_ALIAS);
    }

    @Test
    void entitiesAreDecoded() throws IOException {
        cells.put(
                "UK Statement of Reasons",
                "Muster &amp; Sons &#8211; supplier of J&ouml;rg&#x2019;s works; AT&T; R&amp;amp;D");
        cells.put("Name 6", "M&uuml;LLER");
        Reading read = read();
        assertThat(read.listing("RUS0000").reasons())
                .containsExactly("Muster & Sons – supplier of Jörg’s works; AT&T; R&D");
        assertThat(read.listing("RUS0000").primaryName().text()).isEqualTo("Max MüLLER");
    }

    @Test
    void aLinkThatARemarkStatesCarriesTheReference() throws IOException {
        Map<String, String> other = new LinkedHashMap<>(cells);
        other.put("Unique ID", "RUS0001");
        other.put("Name 6", "Muster Works");
        other.put("Name 1", "");
        other.put("Designation Type", "Entity");
        cells.put("Other Information", "Linked to Muster Works and to others. Brother of Nobody Listed.");
        Reading read = new Typed(folder)
                .file(
                        NAME,
                        "Report Date: 29-Apr-2026\r\n" + row(cells.keySet()) + row(cells.values())
                                + row(other.values()))
                .read("uk-sanctions-list");
        assertThat(read.listing("RUS0000").links())
                .containsExactly(new Link(Link.Kind.LINKED_TO, "Muster Works", "RUS0001"));
    }
}
