package dossier.lists.numbers;

import dossier.lists.Country;
import dossier.lists.Identifier;
import dossier.lists.Identifier.Type;
import dossier.lists.numbers.ComparedNumber.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ComparedNumberTest {

    private static Identifier identifier(Type type, String number, String country, String remark) {
        return new Identifier(type, number, new Country("", country), remark);
    }

    /** What the surest of the asked numbers says. */
    private static Optional<Sureness> asked(String text, Identifier listed, String... countries) {
        return ComparedNumber.asked(text).stream()
                .flatMap(ours -> ComparedNumber.listed(listed, "US").stream()
                        .flatMap(theirs -> ours.against(theirs, List.of(countries)).stream()))
                .sorted()
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMO              | 9187629              | imo 9187629",
                "IMO              | 9187629              | 9187629",
                "MMSI             | 422141700            | MMSI 422141700",
                "SWIFT            | DEUTDEFFXXX          | DEUTDEFF",
                "SWIFT            | DEUTDEFF             | BIC: DEUTDEFFXXX",
                "LEI              | 253400BMTAZJA2UWXA69 | 253400bmtazja2uwxa69",
                "TAX_ID           | 7707083893           | INN 7707083893",
                "OTHER            | 7707083893           | 7707083893",
                "REGISTRATION     | 1025401900006        | ОГРН 1025401900006",
                "DIGITAL_CURRENCY | 0x7F367cC41522cE07553e823bf3be79A889DEbe1B | eth 0x7f367cc41522ce07553e823bf3be79a889debe1b",
                "UN_REFERENCE     | QDi.001              | UN ref QDi.1",
                "OTHER_LIST       | EU.27.28             | EU 27.28",
                "AIRCRAFT_TAIL    | EP-MNB               | tail number EP-MNB"
            })
    void aNumberThatOnePartyOnlyHasDecides(Type type, String listed, String text) {
        assertThat(asked(text, identifier(type, listed, "", ""))).contains(Sureness.DECIDES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REGISTRATION | TIN 7707083893               | 7707083893",
                "REGISTRATION | ИНН 7707083893               | INN 7707083893",
                "REGISTRATION | 7707083893 (INN)             | 7707083893",
                "REGISTRATION | 7707083893/ 770301001        | 7707083893",
                "TAX_ID       | TIN 7707083893/KPP 773601001 | TIN 7707083893",
            })
    void wordsInAListedCellAreNoPartOfTheNumber(Type type, String listed, String text) {
        assertThat(asked(text, identifier(type, listed, "ru", ""))).contains(Sureness.DECIDES);
        assertThat(asked(listed, identifier(type, listed, "ru", ""))).contains(Sureness.DECIDES);
    }

    @Test
    void aTaxNumberOfADroppedZeroIsTheSame() {
        assertThat(asked("INN 274051582", identifier(Type.TAX_ID, "0274051582", "ru", "")))
                .contains(Sureness.DECIDES);
    }

    @Test
    void aDocumentNeedsItsCountry() {
        Identifier listed = identifier(Type.PASSPORT, "C4476212", "ir", "");
        assertThat(asked("Passport C4476212 (Iran)", listed)).contains(Sureness.DECIDES);
        assertThat(asked("C-4476 212", listed, "ir")).contains(Sureness.DECIDES);
        assertThat(asked("C4476212", listed)).contains(Sureness.MAY_BE);
        assertThat(asked("Passport C4476212 (Iraq)", listed)).contains(Sureness.MAY_BE);
        assertThat(asked("C4476212", identifier(Type.PASSPORT, "C4476212", "", ""), "ir"))
                .contains(Sureness.MAY_BE);
    }

    @Test
    void aShortNumberNeedsItsType() {
        Identifier listed = identifier(Type.NATIONAL_ID, "4432", "af", "");
        assertThat(asked("4432", listed)).isEmpty();
        assertThat(asked("Passport 4432", listed)).isEmpty();
        assertThat(asked("National ID 4432 (Afghanistan)", listed)).contains(Sureness.MAY_BE);
        Identifier group = identifier(Type.OTHER_LIST, "306", "", "");
        assertThat(asked("306", group)).isEmpty();
        assertThat(asked("OFAC 306", group)).contains(Sureness.DECIDES);
        assertThat(asked("EU 306", group)).isEmpty();
    }

    @Test
    void numbersOfDifferentSortsAreNotCompared() {
        assertThat(asked("Passport 9187629", identifier(Type.IMO, "9187629", "", "")))
                .isEmpty();
        assertThat(asked("IMO 9187629", identifier(Type.PASSPORT, "9187629", "ir", "")))
                .isEmpty();
        assertThat(asked("EU.272.8", identifier(Type.OTHER_LIST, "EU.27.28", "", "")))
                .isEmpty();
    }

    @Test
    void whatManyHaveDoesNotDecide() {
        assertThat(asked("KPP 770101001", identifier(Type.OTHER, "770101001", "ru", "KPP"), "ru"))
                .contains(Sureness.OF_MANY);
    }

    @Test
    void numbersOfARegisterNeedItsName() {
        Identifier serial = identifier(Type.AIRCRAFT_SERIAL, "550-0123", "", "");
        assertThat(asked("550-0123", serial)).contains(Sureness.MAY_BE);
        assertThat(asked("MSN 550-0123", serial)).contains(Sureness.DECIDES);
    }

    @Test
    void oddNumbersAreNoted() {
        assertThat(Stream.of("IMO 9187628", "INN 7707083894", "LEI 253400BMTAZJA2UWXA60", "BIC 12345678", "123", "none")
                        .map(text -> NumberNotes.of(List.of(text)).size()))
                .containsOnly(1);
        assertThat(NumberNotes.of(List.of("IMO 9187629", "INN 7707083893", "AB 123456")))
                .isEmpty();
    }
}
