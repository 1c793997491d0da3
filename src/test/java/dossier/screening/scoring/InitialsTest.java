package dossier.screening.scoring;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.WeightedName;
import dossier.screening.index.PreparedParty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "kap, true",
        "ka, false",
        "kaps, false",
        "apk, false",
        "kapl, true",
        "'', false",
    })
    void areTheFirstLettersOfItsWordsWithTheirLegalFormOrWithout(String letters, boolean abbreviated) {
        WeightedName name = new WeightedName(
                NameAnalyser.standard().analyse("Kamen Anlage Port LLC", NameKind.ORGANISATION),
                PreparedParty.rarity(List.of()));

        assertThat(Initials.are(letters, name)).isEqualTo(abbreviated);
        assertThat(Initials.ofContent(name)).isEqualTo("kap");
        assertThat(Initials.ofAll(name)).isEqualTo("kapl");
    }
}
