package dossier.mentions;

import dossier.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SoundKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Schoigu, Shoigu", // German
        "Choïgou, Shoigu", // French
        "Шойгу, Shoigu",
        "Тимченко, Timtschenko",
        "Кадыров, Kadyrow",
        "بوتين, Putin",
        "Лукашенко, لوكاشينكو",
        "Juri, Юрий"
    })
    void spellingsOfOneNameSoundTheSame(String one, String other) {
        assertThat(SoundKey.of(Token.keyOf(one))).isEqualTo(SoundKey.of(Token.keyOf(other)));
    }

    @ParameterizedTest
    @CsvSource({"Ivanov, Petrov", "Anna, Nina", "Kotov, Kozlov"})
    void otherNamesSoundOtherwise(String one, String other) {
        assertThat(SoundKey.of(Token.keyOf(one))).isNotEqualTo(SoundKey.of(Token.keyOf(other)));
    }
}
