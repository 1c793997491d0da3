package dossier.lists;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KnownListsTest {

    @ParameterizedTest
    @CsvSource({
        "us-ofac-sdn, SDN.CSV, sdn.csv",
        "us-ofac-sdn, C:\\lists\\Alt (1).csv, alt.csv",
        "us-ofac-sdn, in/SDN_COMMENTS.csv, sdn_comments.csv",
        "us-ofac-cons, CONS_PRIM.CSV, cons_prim.csv",
        "uk-sanctions-list, UK-Sanctions-List.csv, uk-sanctions-list.csv",
        "uk-sanctions-list, UK_Sanctions_List 2026-04-29.csv, uk-sanctions-list.csv",
        "uk-ofsi-conlist, ConList.csv, conlist.csv",
        "uk-ofsi-conlist, ConList(2).csv, conlist.csv",
        "eu-fsf, 20250902-FULL-1_1.csv, csvfullsanctionslist_1_1.csv",
        "eu-fsf, csvFullSanctionsList_1_1.csv, csvfullsanctionslist_1_1.csv"
    })
    void knowsItsFilesByTheNamesTheyAreMetUnder(String list, String given, String name) {
        assertThat(KnownLists.byCode(ListCode.of(list)).orElseThrow().fileNamed(given))
                .map(KnownList.File::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "us-ofac-sdn, cons_alt.csv",
        "us-ofac-cons, alt.csv",
        "uk-sanctions-list, conlist.csv",
        "eu-fsf, 20250902-FULL-1_0.csv",
        "eu-fsf, README.md"
    })
    void knowsNoOtherFile(String list, String given) {
        assertThat(KnownLists.byCode(ListCode.of(list)).orElseThrow().fileNamed(given))
                .isEmpty();
    }

    @Test
    void everyListHasACodeOfItsOwnAndRoomForItsSize() {
        assertThat(KnownLists.all())
                .extracting(KnownList::code)
                .doesNotHaveDuplicates()
                .hasSize(10);
        assertThat(KnownLists.all()).allSatisfy(list -> {
            assertThat(list.size().atLeast())
                    .isPositive()
                    .isLessThan(list.size().atMost());
            assertThat(list.files()).anyMatch(KnownList.File::required);
            assertThat(list.files())
                    .allMatch(file -> file.address().stream()
                            .allMatch(address -> address.getScheme().equals("https")));
        });
        assertThat(KnownLists.byCode(ListCode.of("xx"))).isEmpty();
    }
}
