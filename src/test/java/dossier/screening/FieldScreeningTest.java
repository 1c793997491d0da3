package dossier.screening;

import dossier.lists.ListingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FieldScreeningTest {

    private static final NameIndex INDEX = Parties.index(
            Parties.person("one", "1", "Zbigniew Tarkowski"),
            Parties.of(ListingKind.ORGANISATION, "one", "2", "Quartzbank OJSC"),
            Parties.of(ListingKind.VESSEL, "one", "3", "Meridian Quail"),
            Parties.of(ListingKind.ORGANISATION, "one", "4", "Quetzal Foundation (Kenya)"),
            Parties.of(ListingKind.ORGANISATION, "one", "5", "Borealis Bank of Russia"));

    private static final Screener SCREENER = new Screener(() -> INDEX, ScreeningDefaults.settings());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            TARKOWSKI ZBIGNIEW MR | 1
            TARKOWSKI/ZBIGNIEWMR | 1
            Zbigniew Tarkowski & Anna Weber | 1
            Anna Weber or Zbigniew Tarkowski | 1
            Zbigniew and Anna Tarkowski | 1
            Anna Weber a.k.a. Zbigniew Tarkowski | 1
            Zbigniew "Zibi" Tarkowski | 1
            Zbigniew Tarkowski (deceased) | 1
            Estate of Zbigniew Tarkowski | 1
            QUARTZBANK OJSC, MOSCOW, RUSSIAN FEDERATION | 2
            Quartzbank OJSC in liquidation | 2
            Quartzbank, Hamburg branch | 2
            M/V MERIDIAN QUAIL | 3
            MERIDIAN QUAIL ex NORTHERN STAR | 3
            """)
    void nothingBesideAWholeListedNameBuriesIt(String field, String reference) {
        assertThat(hits(field)).first().satisfies(hit -> {
            assertThat(hit.listing().reference()).isEqualTo(reference);
            assertThat(hit.band()).isEqualTo(Band.MATCH);
        });
    }

    @Test
    void eachPartyOfAJointNameIsScreened() {
        assertThat(hits("Zbigniew Tarkowski; Quartzbank OJSC"))
                .extracting(hit -> hit.listing().reference())
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void anOrdinaryNameIsScreenedAsItStands() {
        ScreeningQuery query = ScreeningQuery.ofName("Zbigniew Tarkowski", Optional.empty());
        ScreeningOptions options = new ScreeningOptions(Set.of(), 0.15, 5);
        assertThat(SCREENER.screenField(INDEX, query, options))
                .extracting(Hit::listing, Hit::score)
                .isEqualTo(SCREENER.screen(INDEX, query, options).stream()
                        .map(hit -> tuple(hit.listing(), hit.score()))
                        .toList());
    }

    @Test
    void aPlaceIsLeftOutOnlyBesideNamesThatSayNothingMore() {
        assertThat(hits("Quetzal Foundation (Pakistan)")).noneMatch(hit -> hit.band() == Band.MATCH);
        assertThat(hits("Borealis Bank of Russia, Moscow, Russian Federation"))
                .first()
                .satisfies(hit -> assertThat(hit.band()).isEqualTo(Band.MATCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quetzal Foundation (Pakistan)       | Quetzal Foundation (Kenya)          | 0.0 | 0.7
            Quetzal Foundation (Lower Zambezia) | Quetzal Foundation (Kenya)          | 0.0 | 0.7
            Quartzbank, Paris branch            | Quartzbank, Lyon branch             | 0.0 | 0.9
            Borealis Bank, Paris branch         | Borealis Bank                       | 0.8 | 1.0
            """)
    void branchesInTwoPlacesAreNotOneParty(String a, String b, double from, double to) {
        Comparison compared = SCREENER.compareFields(INDEX, organisation(a), organisation(b));
        assertThat(compared.score()).isBetween(from, to);
    }

    private static ScreeningQuery organisation(String field) {
        return ScreeningQuery.ofName(field, Optional.of(ListingKind.ORGANISATION));
    }

    @Test
    void twoFieldsAreComparedByTheirBestNames() {
        Comparison compared = SCREENER.compareFields(
                INDEX,
                ScreeningQuery.ofName("Anna Weber a.k.a. Anna Holm", Optional.of(ListingKind.PERSON)),
                ScreeningQuery.ofName("Holm, Anna", Optional.of(ListingKind.PERSON)));
        assertThat(compared.score()).isGreaterThan(0.8);
    }

    private static List<Hit> hits(String field) {
        return SCREENER.screenField(
                INDEX, ScreeningQuery.ofName(field, Optional.empty()), new ScreeningOptions(Set.of(), 0.15, 5));
    }
}
