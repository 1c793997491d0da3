package dossier.names.compare;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.TokenFrequencies;
import dossier.names.WeightedName;
import dossier.names.script.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcronymsTest {

    @ParameterizedTest(name = "{0} stands for {1}: {2}")
    @CsvSource({
        "MDB,Meridian Dunya Birlik,word by word",
        "BDM,Meridian Dunya Birlik,in another order since languages order words otherwise",
        "MDZ,Meridian Dynamic Plant,a plant is a zavod",
        "ММЗ,Minsk Motor Plant,through the script as well",
        "MDBKS,Meridian Dunya Birlik Kadem,five letters may hold one without its word",
        "MDBK,Meridian Dunya Birlik Kadem Sarvan,or leave one word out",
        "ЖВМБ,Zhiguli Volga Motor Birlik,zh is one letter elsewhere",
    })
    void lettersStandForAName(String letters, String name, String why) {
        assertThat(standsFor(letters, name)).as(why).isTrue();
    }

    @ParameterizedTest(name = "{0} does not stand for {1}: {2}")
    @CsvSource({
        "MXB,Meridian Dunya Birlik,another letter",
        "MD,Meridian Dunya,two letters stand for too much",
        "MDB,Meridian Dunya Birlik Sarvan,three letters leave no word out",
        "MDBKLSTVA,Meridian Dunya Birlik Kadem Lira Sarvan Tek Vatan Ada,longer than anybody's letters",
        "MDB Trading House,Meridian Dunya Birlik,more than the letters",
    })
    void otherLettersDoNot(String letters, String name, String why) {
        assertThat(standsFor(letters, name)).as(why).isFalse();
    }

    @Test
    void theFullNameDoesNotStandForItsLetters() {
        assertThat(standsFor("Meridian Dunya Birlik", "MDB")).isFalse();
    }

    @Test
    void romanisedLettersBeginAsOne() {
        assertThat(Transliterator.initial("zhiguli")).isEqualTo("zh");
        assertThat(Transliterator.initial("yantar")).isEqualTo("ya");
        assertThat(Transliterator.initial("zavod")).isEqualTo("z");
        assertThat(Transliterator.initial("")).isEmpty();
    }

    private static boolean standsFor(String letters, String name) {
        return Acronyms.standsFor(weighted(letters), weighted(name));
    }

    private static WeightedName weighted(String name) {
        return new WeightedName(
                NameAnalyser.standard().analyse(name, NameKind.ORGANISATION), TokenFrequencies.withoutData());
    }
}
