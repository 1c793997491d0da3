package dossier.names.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationStemTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "opticheskiy,opticheskogo,two cases of an adjective",
        "opticheskaya,opticheskiy,two genders",
        "ilyushina,ilyushin,a family name in the genitive",
        "rostovskiy,rostov,a place and its adjective",
        "engines,engine,the English plural",
        "uralskiy,ural,a region and its adjective",
        "donetskoy,donetskiy,two endings of one adjective",
    })
    void formsOfOneWordHaveOneStem(String one, String other, String why) {
        assertThat(OrganisationStem.of(one)).as(why).isEqualTo(OrganisationStem.of(other));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"granit,grand", "bank,banka", "alfa,alma", "moya,moy", "glass,glas"})
    void otherWordsKeepTheirStems(String one, String other) {
        assertThat(OrganisationStem.of(one)).isNotEqualTo(OrganisationStem.of(other));
    }

    @Test
    void aShortWordIsItsOwnStem() {
        for (String word : new String[] {"", "a", "iya", "oao", "gru", "nova"}) {
            assertThat(OrganisationStem.of(word)).isEqualTo(word);
        }
    }
}
