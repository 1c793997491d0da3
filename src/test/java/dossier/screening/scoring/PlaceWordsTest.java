package dossier.screening.scoring;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceWordsTest {

    private static String place(String word) {
        return PlaceWords.of(NameAnalyser.standard()
                .analyse("Granit " + word, NameKind.ORGANISATION)
                .tokens()
                .get(1));
    }

    @ParameterizedTest
    @CsvSource({"Iran,Iranian", "Russia,Россия", "Estonia,Estonia"})
    void wordsOfOnePlaceAreEqual(String one, String other) {
        assertThat(place(one)).isNotEmpty().isEqualTo(place(other));
    }

    @ParameterizedTest
    @CsvSource({"Estonia,Ethiopia", "Niger,Nigeria", "Iran,Iraq"})
    void otherPlacesAreNot(String one, String other) {
        assertThat(place(one)).isNotEmpty().isNotEqualTo(place(other));
        assertThat(place(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Bearing", "Zarya", "12"})
    void otherWordsAreNoPlace(String word) {
        assertThat(place(word)).isEmpty();
    }
}
