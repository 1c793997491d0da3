package dossier.lists;

import dossier.lists.csv.CountryCells;
import org.junit.jupiter.api.Test;

import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads whole real publications: counts that are known of them, and facts that can be looked up by hand. */
class RealListFilesTest {

    @Test
    void ofacSdnOf2023IsReadWhole() throws IOException {
        Reading sdn = RealFiles.read("us-ofac-sdn", "2023-12-28");
        assertThat(sdn.publication().listings()).hasSize(13_821);
        assertThat(sdn.count(ListingKind.PERSON)).isEqualTo(6_646);
        assertThat(sdn.count(ListingKind.ORGANISATION)).isEqualTo(6_033);
        assertThat(sdn.count(ListingKind.VESSEL)).isEqualTo(764);
        assertThat(sdn.count(ListingKind.AIRCRAFT)).isEqualTo(378);
        // 13,821 primary names, 17,091 strong aliases; the rest are the weak ones of the remarks
        long weak = sdn.publication().namesAsPublished() - 13_821 - 17_091;
        assertThat(weak).isEqualTo(3_391);
        assertThat(sdn.problems().count()).isLessThan(30);

        assertThat(sdn.listing("21331")).satisfies(alexseyev -> {
            assertThat(alexseyev.primaryName().text()).isEqualTo("ALEXSEYEV, Vladimir Stepanovich");
            assertThat(alexseyev.primaryName().parts())
                    .extracting("text")
                    .containsExactly("ALEXSEYEV", "Vladimir Stepanovich");
            assertThat(alexseyev.birthDates()).containsExactly(BirthDate.of(PartialDate.parse("1961-04-24")));
            assertThat(alexseyev.identifiers())
                    .containsExactly(
                            new Identifier(Identifier.Type.PASSPORT, "100115154", new Country("Russia", "ru"), ""));
            assertThat(alexseyev.positions()).containsExactly("First Deputy Chief of GRU");
            assertThat(alexseyev.programmes())
                    .contains(new Programme("CYBER2", "CYBER2"), new Programme("CAATSA - RUSSIA", "CAATSA - RUSSIA"));
            assertThat(alexseyev.links())
                    .containsExactly(new Link(Link.Kind.LINKED_TO, "MAIN INTELLIGENCE DIRECTORATE", "21343"));
            assertThat(alexseyev.dates()).isEmpty();
        });
        assertThat(sdn.names("32851", NameGrade.ALIAS)).contains("ALEXEYEV, Vladimir", "ALEXEEV, Vladimir");
        assertThat(sdn.names("21344", NameGrade.WEAK_ALIAS)).containsExactly("FSB");
        assertThat(sdn.names("21343", NameGrade.ALIAS)).contains("GRU");
        assertThat(sdn.listing("12735")).satisfies(assad -> {
            assertThat(assad.birthPlaces()).containsExactly(new Place("Damascus, Syria", new Country("Syria", "sy")));
            assertThat(assad.gender()).isEqualTo(Gender.MALE);
            assertThat(assad.positions()).containsExactly("President of the Syrian Arab Republic");
        });
        // the remark is cut within this name and goes on in the file of comments
        assertThat(sdn.publication().listings().stream()
                        .flatMap(listing -> listing.names().stream())
                        .map(name -> name.text()))
                .contains("WHOIS HACKING TEAM");
        assertThat(sdn.listing("4243").identifiers())
                .contains(new Identifier(Identifier.Type.IMO, "7406784", CountryCells.NONE, ""));
    }

    @Test
    void ofacSdnOf2026TakesTheSiblingsOfThePublicationBefore() throws IOException {
        Reading sdn = RealFiles.read("us-ofac-sdn", "2026-08-20", "2026-07-29");
        assertThat(sdn.publication().listings()).hasSize(19_249);
        assertThat(sdn.problems().count()).isLessThan(200);
        assertThat(sdn.listing("35096").birthDates()).containsExactly(BirthDate.of(PartialDate.parse("1952-10-07")));
    }

    @Test
    void ofacConsolidatedIsReadWhole() throws IOException {
        Reading cons = RealFiles.read("us-ofac-cons", "2025-12");
        assertThat(cons.publication().listings()).hasSize(442);
        assertThat(cons.problems().count()).isLessThan(20);
    }

    @Test
    void ukSanctionsListIsReadWhole() throws IOException {
        Reading uk = RealFiles.read("uk-sanctions-list", "2026-04-29");
        assertThat(uk.publication().listings()).hasSize(6_046);
        assertThat(uk.count(ListingKind.PERSON)).isEqualTo(3_883);
        assertThat(uk.count(ListingKind.ORGANISATION)).isEqualTo(1_531);
        assertThat(uk.count(ListingKind.VESSEL)).isEqualTo(632);
        assertThat(uk.publication().publishedOn()).contains(PartialDate.parse("2026-04-29"));
        assertThat(uk.problems().count()).isLessThan(30);
        assertThat(uk.listing("CHW0007")).satisfies(alexseyev -> {
            assertThat(alexseyev.primaryName().text()).isEqualTo("Vladimir Stepanovich Alexseyev");
            assertThat(alexseyev.birthDates()).isEmpty();
            assertThat(alexseyev.positions()).containsExactly("First Deputy Head of the GRU");
            assertThat(alexseyev.gender()).isEqualTo(Gender.MALE);
            assertThat(alexseyev.dates())
                    .contains(new ListedDate(
                            ListedDate.Kind.CARRIED_OVER, PartialDate.parse("2020-12-31"), "Date Designated"));
            assertThat(alexseyev.links()).extracting("name").contains("Igor Olegovich Kostyukov");
        });
        assertThat(uk.listing("RUS0251")).satisfies(putin -> {
            assertThat(putin.primaryName().parts())
                    .extracting("text")
                    .containsExactly("Vladimir", "Vladimirovich", "PUTIN");
            assertThat(putin.birthDates()).containsExactly(BirthDate.of(PartialDate.parse("1952-10-07")));
            assertThat(putin.dates())
                    .contains(new ListedDate(
                            ListedDate.Kind.DESIGNATED, PartialDate.parse("2022-02-25"), "Date Designated"));
            assertThat(putin.nationalities()).containsExactly(new Country("Russia", "ru"));
            assertThat(putin.names()).extracting("text").contains("Владимир Владимирович Путин");
        });
        // dd/mm/1958 and the like are years, '00/00/1975 too; 15/08/19yy is none
        assertThat(uk.problems().kept())
                .filteredOn(problem -> problem.column().equals("D.O.B"))
                .hasSize(1);
        assertThat(uk.publication().listings())
                .filteredOn(listing ->
                        listing.identifiers().stream().anyMatch(number -> number.type() == Identifier.Type.IMO))
                .hasSizeGreaterThan(600);
    }

    @Test
    void theUkListOfTheYearBeforeIsReadToo() throws IOException {
        Reading uk = RealFiles.read("uk-sanctions-list", "2025-04-14");
        assertThat(uk.publication().listings()).hasSize(4_688);
        assertThat(uk.problems().kept()).extracting("column").contains("Unique ID");
        assertThat(uk.problems().count()).isLessThan(30);
    }

    @Test
    void ofsiConsolidatedListIsReadWhole() throws IOException {
        Reading ofsi = RealFiles.read("uk-ofsi-conlist", "2025-04-14");
        assertThat(ofsi.publication().listings()).hasSize(4_688);
        assertThat(ofsi.publication().publishedOn()).contains(PartialDate.parse("2025-04-14"));
        assertThat(ofsi.problems().count()).isLessThan(30);
        assertThat(ofsi.listing("13747")).satisfies(alexseyev -> {
            assertThat(alexseyev.primaryName().text()).isEqualTo("Vladimir Stepanovich ALEXSEYEV");
            assertThat(alexseyev.identifiers())
                    .contains(new Identifier(
                            Identifier.Type.OTHER_LIST, "CHW0007", CountryCells.NONE, "UK Sanctions List reference"));
            assertThat(alexseyev.dates())
                    .contains(
                            new ListedDate(ListedDate.Kind.DESIGNATED, PartialDate.parse("2019-01-21"), "Listed On"),
                            new ListedDate(
                                    ListedDate.Kind.CARRIED_OVER,
                                    PartialDate.parse("2020-12-31"),
                                    "UK Sanctions List Date Designated"));
            assertThat(alexseyev.gender()).isEqualTo(Gender.MALE);
            assertThat(alexseyev.reasons()).hasSize(1);
        });
    }

    @Test
    void euListIsReadWhole() throws IOException {
        Reading eu = RealFiles.read("eu-fsf", "2025-09");
        assertThat(eu.publication().listings()).hasSize(5_540);
        assertThat(eu.count(ListingKind.PERSON)).isEqualTo(4_230);
        assertThat(eu.publication().namesAsPublished()).isEqualTo(28_982);
        assertThat(eu.publication().publishedOn()).contains(PartialDate.parse("2025-09-02"));
        assertThat(eu.problems().count()).isLessThan(30);
        assertThat(eu.listing("119026")).satisfies(alexseyev -> {
            assertThat(alexseyev.primaryName().text()).isEqualTo("Vladimir Stepanovich ALEXSEYEV");
            assertThat(alexseyev.primaryName().parts())
                    .extracting("text")
                    .containsExactly("Vladimir Stepanovich", "ALEXSEYEV");
            assertThat(alexseyev.names()).extracting("text").contains("Владимир Степанович АЛЕКСЕЕВ");
            assertThat(alexseyev.dates())
                    .contains(
                            new ListedDate(
                                    ListedDate.Kind.REMARKED,
                                    PartialDate.parse("2019-01-21"),
                                    "Entity_Remark: Date of UN designation"),
                            new ListedDate(
                                    ListedDate.Kind.LEGAL_ACT,
                                    PartialDate.parse("2019-01-21"),
                                    "Entity_Regulation_PublicationDate"));
            assertThat(alexseyev.programmes()).containsExactly(new Programme("CHEM", "CHEM"));
            assertThat(alexseyev.birthDates()).isEmpty();
        });
        assertThat(eu.listing("145357").names()).extracting("text").contains("Vladimir ALEXEYEV");
        assertThat(eu.listing("140330").birthDates()).containsExactly(BirthDate.of(PartialDate.parse("1982-10-25")));
        assertThat(eu.listing("6400").identifiers())
                .contains(new Identifier(
                        Identifier.Type.PASSPORT, "D1903", CountryCells.NONE, "Diplomatic passport; diplomatic"));
        assertThat(eu.listing("135909").names())
                .extracting("text")
                .anySatisfy(name -> assertThat((String) name).contains("\u0301"));
    }
}
