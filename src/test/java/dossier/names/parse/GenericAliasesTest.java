package dossier.names.parse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GenericAliasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Doctor",
                "doctor",
                "THE AMERICAN",
                "Uncle",
                "The Uncle",
                "Abu Ali",
                "Abou Ali",
                "ABU AHMED",
                "al-Doctor"
            })
    void ordinaryWordsAndBareKunyasAreGeneric(String alias) {
        assertThat(GenericAliases.standard().contains(alias)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the",
                "Doctor Zuyev",
                "Abu Ali al-Anbari",
                "Abu Musab al-Zarqawi",
                "The American Trading Company",
                "Sukarno"
            })
    void namesWithAnythingElseAreNot(String name) {
        assertThat(GenericAliases.standard().contains(name)).isFalse();
    }
}
