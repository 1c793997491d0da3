package dossier.mentions;

import dossier.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "Вексельберга, Вексельберг",
        "Колокольцеву, Колокольцев",
        "Кадыровым, Кадыров",
        "Сергію, Сергей",
        "Дерипаски, Дерипаска",
        "Независимого, Независимый",
        "Сбербанка, Сбербанк",
        "والأسد, الاسد",
        "لحركة, حركه"
    })
    void formsOfAWordAreRecognised(String inText, String listed) {
        assertThat(Inflection.isFormOf(Token.keyOf(inText), Token.keyOf(listed)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Иванов, Петров", "Сергеев, Сергей", "حماس, حماد"})
    void otherWordsAreNoForms(String inText, String listed) {
        assertThat(Inflection.isFormOf(Token.keyOf(inText), Token.keyOf(listed)))
                .isFalse();
    }
}
