package dossier.lists.numbers;

import dossier.lists.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LabelledNumbersTest {

    private static List<String> numbers(String text) {
        return LabelledNumbers.in(text).stream().map(LabelledNumber::number).toList();
    }

    private static List<Identifier.Type> types(String text) {
        return LabelledNumbers.in(text).stream()
                .map(number -> number.label().map(NumberLabels.Label::type).orElse(Identifier.Type.OTHER))
                .toList();
    }

    private static List<String> countries(String text) {
        return LabelledNumbers.in(text).stream()
                .map(number -> number.country().code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INN 7707083893                        | 7707083893",
                "INN:7707083893                        | 7707083893",
                "I.N.N. 7707083893                     | 7707083893",
                "ИНН 7707083893                        | 7707083893",
                "Passport No. C4476212 (Iran)          | C4476212",
                "Iranian passport C4476212             | C4476212",
                "passport number: C4476212, Iran       | C4476212",
                "IMO9187629                            | 9187629",
                "IMO: 9187629                          | 9187629",
                "LEI 253400BMTAZJA2UWXA69              | 253400BMTAZJA2UWXA69",
                "SWIFT/BIC - DEUTDEFF                  | DEUTDEFF",
                "C.U.R.P. GOMC960912HDFNNR09 (Mexico)  | GOMC960912HDFNNR09",
                "D-U-N-S Number 15-048-3782            | 15-048-3782",
                "AB 123456                             | AB 123456",
                "7903 265166                           | 7903 265166",
                "M 354838 D 0001                       | M 354838 D 0001",
                "CHE-109.711.148                       | CHE-109.711.148",
                "1147746527279 dated 27/07/1992        | 1147746527279",
                "SPARK code 9027410                    | 9027410",
                "L723315 issued 5 May 1998             | L723315",
                "13/OUKAMA(N)000103                    | 13/OUKAMA(N)000103",
                "wallet bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq | bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"
            })
    void theNumberIsTakenOutOfTheWordsAroundIt(String text, String number) {
        assertThat(numbers(text)).containsExactly(number);
    }

    @Test
    void aCellOfSeveralNumbersGivesEachWithItsLabel() {
        String cell = "Tax ID No. 5403102702 (Russia); Registration Number 1025401900006 (Russia)";
        assertThat(numbers(cell)).containsExactly("5403102702", "1025401900006");
        assertThat(types(cell)).containsExactly(Identifier.Type.TAX_ID, Identifier.Type.REGISTRATION);
        assertThat(countries(cell)).containsExactly("ru", "ru");
    }

    @Test
    void aLineBreakThatWasLostPartsNumbersAllTheSame() {
        assertThat(numbers("OGRN: 1025401900006INN: 5403102702KPP: 540301001"))
                .containsExactly("1025401900006", "5403102702", "540301001");
        assertThat(numbers("75388473CR No. 3286238")).containsExactly("75388473", "3286238");
    }

    @Test
    void aCountryBeforeALabelBelongsToItsNumber() {
        String cell = "Russia INN – 5403102702 Switzerland UID Number – CHE-109.711.148";
        assertThat(numbers(cell)).containsExactly("5403102702", "CHE-109.711.148");
        assertThat(countries(cell)).containsExactly("ru", "ch");
    }

    @Test
    void aLabelMayStandBehindItsNumber() {
        assertThat(types("1000334551 (Tax identification number)")).containsExactly(Identifier.Type.TAX_ID);
        assertThat(countries("1534407 (BVI)")).containsExactly("vg");
    }

    @Test
    void whatIsSaidOfADocumentIsNoNumber() {
        assertThat(numbers("Russian passport")).isEmpty();
        assertThat(numbers("unknown")).isEmpty();
        assertThat(numbers("issued on 12 March 2006")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Afghan)                                      | af",
                "Issued in Jordan.                             | jo",
                "German provisional                            | de",
                "Yemeni. Issued on 12 May 1999                 | ye",
                "South Sudan number                            | ss",
                "a Afghanistan passport, issued 9 Nov 2006     | af",
                "Russian foreign travel passport number        | ru",
                "(issued by the Democratic People's Republic of Korea) | kp",
                "NIF – Haiti                                   | ht",
                "Pakistan passport number, issued in Kuwait    | pk"
            })
    void theIssuerIsReadFromWords(String remark, String country) {
        assertThat(IssuingCountries.standard().issuerIn(remark))
                .map(found -> found.code())
                .contains(country);
    }

    @Test
    void aConsulateIsNoIssuer() {
        assertThat(IssuingCountries.standard().issuerIn("issue date: 05/05/1998, issued in Milan, Italy"))
                .isEmpty();
        assertThat(IssuingCountries.standard().issuerIn("expires on 9 May 2020"))
                .isEmpty();
    }
}
