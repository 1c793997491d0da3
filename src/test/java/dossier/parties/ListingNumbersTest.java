package dossier.parties;

import dossier.lists.Identifier.Type;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListingNumbersTest {

    @Test
    void numbersWithCheckDigitsAreKnownWhereverTheyStand() {
        assertThat(ListingNumbers.of(Parties.organisation("uk-sanctions-list", "TST0001", "Test Works")
                        .number(Type.REGISTRATION, "INN: 7707083893 OGRN: 1027700132195", "")
                        .listed()))
                .containsOnlyKeys("UK TST0001", "INN 7707083893", "OGRN 1027700132195");
    }

    @Test
    void aWrongCheckDigitIsNoTaxNumber() {
        assertThat(ListingNumbers.of(Parties.organisation("uk-sanctions-list", "TST0001", "Test Works")
                        .number(Type.REGISTRATION, "7707083894", "ru")
                        .listed()))
                .containsOnlyKeys("UK TST0001", "NUMBER 7707083894");
    }

    @Test
    void anUnknownReferenceOfTheUnitedNationsIsNone() {
        assertThat(ListingNumbers.of(Parties.person("eu-fsf", "1", "Max MUSTER")
                        .number(Type.UN_REFERENCE, "TEi.000", "")
                        .number(Type.UN_REFERENCE, "TEi.19", "")
                        .listed()))
                .containsOnlyKeys("EU 1", "UN TEi.019");
    }
}
