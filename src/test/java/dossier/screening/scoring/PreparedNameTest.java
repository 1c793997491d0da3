package dossier.screening.scoring;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.WeightedName;
import dossier.screening.index.PreparedParty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PreparedNameTest {

    @ParameterizedTest
    @CsvSource({
        "kap, true",
        "ka, false",
        "kaps, false",
        "apk, false",
        "kapl, true",
        "'', false",
    })
    void isAbbreviatedToTheFirstLettersOfItsWordsWithTheirLegalFormOrWithout(String letters, boolean abbreviated) {
        PreparedName name = new PreparedName(new WeightedName(
                NameAnalyser.standard().analyse("Kamen Anlage Port LLC", NameKind.ORGANISATION),
                PreparedParty.rarity(List.of())));

        assertThat(name.isAbbreviatedTo(letters)).isEqualTo(abbreviated);
        assertThat(name.contentInitials()).isEqualTo("kap");
        assertThat(name.allInitials()).isEqualTo("kapl");
    }
}
