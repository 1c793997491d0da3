package dossier.lists.eu;

import dossier.lists.BirthDate;
import dossier.lists.Identifier;
import dossier.lists.ListFormatException;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.NameGrade;
import dossier.lists.PartialDate;
import dossier.lists.Reading;
import dossier.lists.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EuFsfReaderTest {

    private static final String NAME = "csvfullsanctionslist_1_1.csv";

    @TempDir
    private Path folder;

    private final List<String> rows = new ArrayList<>();

    /** The headings of the bundled sample: they are the publisher's. */
    private static List<String> headings() throws IOException {
        String first = Files.readAllLines(Path.of("data", "eu-fsf", "20260901-FULL-1_1.csv"), StandardCharsets.UTF_8)
                .get(0);
        return List.of(first.substring(1).split(";", -1));
    }

    private void row(String kind, Map<String, String> cells) throws IOException {
        List<String> all = new ArrayList<>();
        for (String heading : headings()) {
            all.add(
                    switch (heading) {
                        case "fileGenerationDate" -> "02/09/2025";
                        case "Entity_LogicalId" -> "7";
                        case "Entity_SubjectType_ClassificationCode" -> kind;
                        default -> cells.getOrDefault(heading, "");
                    });
        }
        rows.add(String.join(";", all));
    }

    private Reading read() throws IOException {
        String text = "\ufeff" + String.join(";", headings()) + "\n" + String.join("\n", rows) + "\n";
        return new Typed(folder).file(NAME, text).read("eu-fsf");
    }

    @Test
    void thePartInCapitalsIsTheFamilyName() throws IOException {
        row("person", Map.of("NameAlias_WholeName", "Max  Moritz VON MUSTER"));
        row("person", Map.of("NameAlias_WholeName", "MUSTER Max"));
        row("person", Map.of("NameAlias_WholeName", "Влади́мир ПУ́ТИН"));
        row("person", Map.of("NameAlias_WholeName", "MAX MUSTER"));
        assertThat(read().listing("7").names())
                .extracting(
                        name -> name.parts().stream().map(part -> part.text()).toList())
                .containsExactlyInAnyOrder(
                        List.of("Max Moritz", "VON MUSTER"),
                        List.of("Max", "MUSTER"),
                        List.of("Влади́мир", "ПУ́ТИН"),
                        List.of());
    }

    @Test
    void oneWordOfAPersonIsWeakButOfAnOrganisationItIsNot() throws IOException {
        row("person", Map.of("NameAlias_WholeName", "Rambo"));
        row("person", Map.of("NameAlias_WholeName", "Max MUSTER"));
        row("person", Map.of("NameAlias_WholeName", "Moritz MUSTER", "NameAlias_Remark", "Low quality a.k.a."));
        Reading person = read();
        assertThat(person.names("7", NameGrade.PRIMARY)).containsExactly("Max MUSTER");
        assertThat(person.names("7", NameGrade.WEAK_ALIAS)).containsExactlyInAnyOrder("Rambo", "Moritz MUSTER");
        rows.clear();
        row("enterprise", Map.of("NameAlias_WholeName", "Strontium"));
        assertThat(read().names("7", NameGrade.PRIMARY)).containsExactly("Strontium");
    }

    @Test
    void theFirstNameInLatinScriptStandsFirst() throws IOException {
        row("person", Map.of("NameAlias_WholeName", "Макс МУСТЕР"));
        row("person", Map.of("NameAlias_WholeName", "Max MUSTER"));
        assertThat(read().listing("7").names())
                .extracting(ListedName::text)
                .containsExactly("Max MUSTER", "Макс МУСТЕР");
    }

    @Test
    void theDateInTheRemarkIsOnlyRemarked() throws IOException {
        row(
                "person",
                Map.of(
                        "NameAlias_WholeName", "Max MUSTER",
                        "Entity_Remark", "Known. (Date of UN designation: 2022-02-25)",
                        "Entity_DesignationDate", "2022-02-24",
                        "Entity_Regulation_PublicationDate", "2022-02-26"));
        assertThat(read().listing("7")).satisfies(listing -> {
            assertThat(listing.dates())
                    .extracting(ListedDate::kind)
                    .containsExactly(ListedDate.Kind.DESIGNATED, ListedDate.Kind.REMARKED, ListedDate.Kind.LEGAL_ACT);
            assertThat(listing.remarks()).containsExactly("Known.");
        });
    }

    @Test
    void aReferenceOfTheUnitedNationsInTheRemarkIsAnIdentifier() throws IOException {
        row(
                "person",
                Map.of(
                        "NameAlias_WholeName", "Max MUSTER",
                        "Entity_Remark", "(UN ID: TEi.019) (Date of UN designation: 2022-02-25) Known."));
        assertThat(read().listing("7").identifiers())
                .filteredOn(number -> number.type() == Identifier.Type.UN_REFERENCE)
                .extracting(Identifier::number)
                .containsExactly("TEi.019");
    }

    @Test
    void birthsAreAsPreciseAsPublished() throws IOException {
        row("person", Map.of("NameAlias_WholeName", "Max MUSTER"));
        row("person", Map.of("BirthDate_Year", "1965", "BirthDate_Month", "9", "BirthDate_CalendarType", "GREGORIAN"));
        row(
                "person",
                Map.of("BirthDate_YearRangeFrom", "1965", "BirthDate_YearRangeTo", "1967", "BirthDate_Circa", "TRUE"));
        row("person", Map.of("BirthDate_Year", "1344", "BirthDate_CalendarType", "ISLAMIC"));
        row("person", Map.of("BirthDate_City", "Homs", "BirthDate_CountryIso2Code", "SY"));
        row(
                "person",
                Map.of(
                        "BirthDate_City",
                        "Hama",
                        "BirthDate_CountryIso2Code",
                        "00",
                        "BirthDate_CountryDescription",
                        "UNKNOWN"));
        Reading reading = read();
        assertThat(reading.listing("7").birthDates())
                .containsExactlyInAnyOrder(
                        BirthDate.of(PartialDate.parse("1965-09")),
                        new BirthDate(PartialDate.ofYear(1965), PartialDate.ofYear(1967), true),
                        new BirthDate(PartialDate.ofYear(1925), PartialDate.ofYear(1926), false));
        assertThat(reading.listing("7").birthPlaces())
                .extracting(place -> place.text() + "/" + place.country().code())
                .containsExactlyInAnyOrder("Homs/sy", "Hama/");
        assertThat(reading.problems().kept()).isEmpty();
    }

    @Test
    void aNumberIsFreedOfItsDescription() throws IOException {
        row("person", Map.of("NameAlias_WholeName", "Max MUSTER"));
        row(
                "person",
                Map.of(
                        "Identification_Number", "D1 (passport-National passport) (known to be expired)",
                        "Identification_TypeCode", "passport",
                        "Identification_KnownExpired", "true",
                        "Identification_CountryIso2Code", "SY"));
        row("person", Map.of("Identification_Number", "77 (KPP)", "Identification_TypeCode", "fiscalcode"));
        row("person", Map.of("Identification_Number", "78", "Identification_TypeCode", "horoscope"));
        Reading reading = read();
        assertThat(reading.listing("7").identifiers())
                .extracting(number -> number.type() + " " + number.number() + " " + number.remark())
                .containsExactlyInAnyOrder(
                        Identifier.Type.PASSPORT + " D1 known to be expired",
                        Identifier.Type.OTHER + " 77 KPP",
                        Identifier.Type.OTHER + " 78 ");
        assertThat(reading.problems().kept()).extracting("column").containsExactly("Identification_TypeCode");
    }

    @Test
    void namesAreCountedBeforeRepetitionsAreDropped() throws IOException {
        row("person", Map.of("NameAlias_WholeName", "Max MUSTER"));
        row("person", Map.of("NameAlias_WholeName", "Max MUSTER"));
        Reading reading = read();
        assertThat(reading.publication().namesAsPublished()).isEqualTo(2);
        assertThat(reading.listing("7").names()).hasSize(1);
    }

    @Test
    void refusesTheOldVersionAndSaysSo() {
        Typed old = new Typed(folder).file(NAME, "Date_file;Entity_logical_id;Entity_logical_id\n1;2;3\n");
        assertThatThrownBy(() -> old.read("eu-fsf"))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("its old version 1.0");
    }

    @Test
    void theOrderOfTheRowsSaysNothing() throws IOException {
        row("person", Map.of("NameAlias_WholeName", "Maksim MUSTER", "NameAlias_LogicalId", "90"));
        row("person", Map.of("NameAlias_WholeName", "Max MUSTER", "NameAlias_LogicalId", "12"));
        row("person", Map.of("NameAlias_WholeName", "Макс МУСТЕР", "NameAlias_LogicalId", "9"));
        row("person", Map.of("NameAlias_WholeName", "Maxim MUSTER", "NameAlias_Remark", "low quality alias"));
        row("person", Map.of("NameAlias_WholeName", "Maxim MUSTER", "NameAlias_LogicalId", "100"));
        row("person", Map.of("BirthDate_Year", "1961", "BirthDate_CountryIso2Code", "DE"));
        row("person", Map.of("NameAlias_Gender", "M", "NameAlias_LogicalId", "12"));
        List<String> written = List.copyOf(rows);
        Listing first = read().listing("7");
        assertThat(first.primaryName().text()).isEqualTo("Max MUSTER");
        for (int seed = 0; seed < 20; seed++) {
            rows.clear();
            rows.addAll(written);
            Collections.shuffle(rows, new Random(seed));
            assertThat(read().listing("7")).isEqualTo(first);
        }
    }

    @Test
    void withoutNumbersOfTheNamesTheirOrderSaysNothingEither() throws IOException {
        row("enterprise", Map.of("NameAlias_WholeName", "Muster Works"));
        row("enterprise", Map.of("NameAlias_WholeName", "Works of Muster"));
        Listing first = read().listing("7");
        Collections.reverse(rows);
        assertThat(read().listing("7")).isEqualTo(first);
    }

    @Test
    void citizenshipIsNoNationality() throws IOException {
        row("person", Map.of("NameAlias_WholeName", "Max MUSTER"));
        row("person", Map.of("Citizenship_CountryIso2Code", "DE", "Citizenship_CountryDescription", "GERMANY"));
        Listing read = read().listing("7");
        assertThat(read.nationalities()).isEmpty();
        assertThat(read.citizenships()).extracting("code").containsExactly("de");
        assertThat(read.countryCodes()).containsExactly("de");
    }

    @Test
    void unReferencesInRemarksAreNumbers() throws IOException {
        for (String remark : List.of(
                "(UN ID: SOi.019)",
                "UN reference: SOi.019.",
                "UN Ref. no SOi.019",
                "Listed by the UN SOi.019",
                "Permanent reference number: SOi.019")) {
            rows.clear();
            row("person", Map.of("NameAlias_WholeName", "Max MUSTER", "Entity_Remark", remark));
            assertThat(read().listing("7").identifiers())
                    .as(remark)
                    .extracting("number")
                    .contains("SOi.019");
        }
        rows.clear();
        row(
                "person",
                Map.of(
                        "NameAlias_WholeName",
                        "Max MUSTER",
                        "Entity_Remark",
                        "Brother of Jan Muster (SOi.019). (UN ID: SOi.000)"));
        assertThat(read().listing("7").identifiers()).extracting("number").doesNotContain("SOi.019", "SOi.000");
    }

    @Test
    void whatStandsInBracketsBehindANumberIsKept() throws IOException {
        row("person", Map.of("NameAlias_WholeName", "Max MUSTER"));
        row(
                "person",
                Map.of(
                        "Identification_Number",
                        "D1 (passport-National passport)  (on 2012-09-12 valid to 2022-09-12)(Issued (late) in"
                                + " Bonn)(diplomatic)",
                        "Identification_Diplomatic",
                        "true",
                        "Identification_TypeCode",
                        "passport",
                        "Identification_TypeDescription",
                        "National passport"));
        assertThat(read().listing("7").identifiers())
                .filteredOn(number -> number.type() == Identifier.Type.PASSPORT)
                .singleElement()
                .satisfies(number -> {
                    assertThat(number.number()).isEqualTo("D1");
                    assertThat(number.remark())
                            .isEqualTo("diplomatic; on 2012-09-12 valid to 2022-09-12; Issued (late) in Bonn");
                });
    }

    @Test
    void aRawQuotationMarkCostsNothing() throws IOException {
        row("enterprise", Map.of("NameAlias_WholeName", "\"Muster\" Works"));
        Reading read = read();
        assertThat(read.listing("7").primaryName().text()).isEqualTo("\"Muster\" Works");
        assertThat(read.problems().kept())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }
}
