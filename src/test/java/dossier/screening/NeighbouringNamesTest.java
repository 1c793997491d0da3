package dossier.screening;

import dossier.lists.ListingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that lie close together and are two, beside names that are spelt in two ways and are one. */
class NeighbouringNamesTest {

    private static final NameIndex INDEX = Parties.index(
            Parties.person("one", "1", "Bashar al-Assad"),
            Parties.person("one", "2", "Bushra al-Assad"),
            Parties.of(ListingKind.ORGANISATION, "one", "3", "Orion JSC"),
            Parties.of(ListingKind.ORGANISATION, "one", "4", "Borealis Chartering Ltd"),
            Parties.of(ListingKind.VESSEL, "one", "5", "Borealis Quail"),
            Parties.of(ListingKind.ORGANISATION, "one", "6", "Borealis Fund III"));

    private static final Screener SCREENER = new Screener(() -> INDEX, ScreeningDefaults.settings());

    @ParameterizedTest
    @CsvSource({
        "John Martin, John Martins",
        "Olaf Moreno, Olaf Romero",
        "Luca Galli, Luca Gatti",
        "Marco Rubio, Marco Rubirosa",
        "Omar bin Hassan, Hassan bin Omar",
        "Hassan ibn Yusuf al-Harbi, Yusuf ibn Hassan al-Harbi",
        "Ivan Petrovich Sidorov, Petr Ivanovich Sidorov",
    })
    void twoPeopleHaveNeighbouringNames(String one, String other) {
        assertThat(compared(one, other, ListingKind.PERSON).score()).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "Marco Rubio, Marco Rubbio",
        "Sergey Lavrov, Sergei Lawrow",
        "Hassan Rouhani, Hassan Rohani",
        "Igor Sechin, Igor Setchine",
        "Viktor Orban, Viktor Orbán",
        "'Sidorov, Ivan Petrovich', Ivan Petrovich Sidorov",
        "Omar bin Hassan, Omar ibn Hasan",
    })
    void onePersonIsSpeltInTwoWays(String one, String other) {
        assertThat(compared(one, other, ListingKind.PERSON).score()).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvSource({
        "Borealis Manufacturing Group, Borealis Mfg Grp",
        "Federal Agency for Quail Breeding, Fed Agcy for Quail Breeding",
        "Borealis Engineering and Construction, Borealis Engr & Constr",
        "J-S-C Borealis, Borealis JSC",
        "BOREALISLLC, Borealis LLC",
        "Plant No. 103, Plant 103",
        "Borealis Fund III, Borealis Fund 3",
        "Borealis Fund XVI, Borealis Fund 16",
    })
    void oneFirmIsAbbreviatedInTwoWays(String one, String other) {
        assertThat(compared(one, other, ListingKind.ORGANISATION).score()).isGreaterThan(0.85);
    }

    @ParameterizedTest
    @CsvSource({
        "Borealis Fund III, Borealis Fund IV, NUMBERS_DIFFER",
        "Borealis Plant 12, Borealis Plant 21, NUMBERS_DIFFER",
        "Borealis Fund, Borealis Fund II, A_NUMBER_IS_MISSING",
        "Borealis GmbH, Borealis AG, FORMS_EXCLUDE_EACH_OTHER",
        "Borealis LLC, Borealis JSC, FORMS_EXCLUDE_EACH_OTHER",
        "Orion, Orien, SHORT_NAME_DIFFERS",
        "Lukoil JSC, Lukola JSC, SHORT_NAME_DIFFERS",
    })
    void noFirmIsSurelyTheOther(String one, String other, Feature rule) {
        Comparison compared = compared(one, other, ListingKind.ORGANISATION);
        assertThat(compared.evidence()).anyMatch(reason -> reason.feature() == rule);
        assertThat(compared.score()).isLessThanOrEqualTo(ScoreCap.BELOW_MATCH.score());
    }

    @ParameterizedTest
    @CsvSource({
        "Borealis GmbH, Borealis LLC",
        "Borealis Inc, Borealis JSC",
        "Borealis Company, Borealis Ltd",
        "Orion, Orion JSC",
    })
    void formsThatStandForOneAnotherDoNotExclude(String one, String other) {
        assertThat(compared(one, other, ListingKind.ORGANISATION).score()).isGreaterThan(0.8);
    }

    @Test
    void aShipIsNoCompany() {
        assertThat(hits("Borealis Quail", ListingKind.ORGANISATION)).allMatch(hit -> hit.band() != Band.MATCH);
        assertThat(hits("Borealis Chartering Ltd", ListingKind.VESSEL)).allMatch(hit -> hit.band() != Band.MATCH);
        assertThat(hits("Borealis Quail", ListingKind.VESSEL))
                .first()
                .satisfies(hit -> assertThat(hit.band()).isEqualTo(Band.MATCH));
    }

    @Test
    void anotherFundOfTheHouseIsNotFound() {
        assertThat(hits("Borealis Fund IV", ListingKind.ORGANISATION)).allMatch(hit -> hit.band() != Band.MATCH);
        assertThat(hits("Borealis Fund 3", ListingKind.ORGANISATION))
                .first()
                .satisfies(hit -> assertThat(hit.band()).isEqualTo(Band.MATCH));
    }

    @Test
    void writtenVowelsSayWhichOfTheFamily() {
        assertThat(hits("بشار الأسد", ListingKind.PERSON))
                .extracting(hit -> hit.listing().reference())
                .startsWith("1");
        assertThat(hits("بشرى الأسد", ListingKind.PERSON))
                .extracting(hit -> hit.listing().reference())
                .startsWith("2");
    }

    private static Comparison compared(String one, String other, ListingKind kind) {
        return SCREENER.compare(
                INDEX, ScreeningQuery.ofName(one, Optional.of(kind)), ScreeningQuery.ofName(other, Optional.of(kind)));
    }

    private static List<Hit> hits(String name, ListingKind kind) {
        return SCREENER.screenField(
                INDEX, ScreeningQuery.ofName(name, Optional.of(kind)), new ScreeningOptions(Set.of(), 0.05, 5));
    }
}
