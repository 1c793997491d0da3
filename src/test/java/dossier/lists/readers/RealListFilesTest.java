package dossier.lists.readers;

import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.lists.PartialDate;
import dossier.lists.Place;
import dossier.lists.Programme;
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
                    .containsExactly(new Link(Link.Kind.LINKED_TO, "MAIN INTELLIGENCE DIRECTORATE", ""));
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
}
