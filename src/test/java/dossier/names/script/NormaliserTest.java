package dossier.names.script;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormaliserTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "Erdoğan, Erdogan, marks go",
        "Андрей, Андрей, the mark of short i carries sound",
        "Зеленьский ї ў, Зеленьский ї ў, so do those of Ukrainian yi and Belarusian short u",
        "Ёлкин, Елкин, but not the dots of yo, which Russians leave out",
        "Ｐｕｔｉｎ, Putin, full-width letters are letters",
        "Vla\u00ADdi\u200Bmir, Vladimir, what nobody sees is not there",
        "Vlаdimir, Vladimir, a Cyrillic a in a Latin word",
        "Aлексеев, Алексеев, a Latin A in a Cyrillic word",
        "Vladimir Путин, Vladimir Путин, a name of two scripts is left alone",
        "हिन्दी, हिन्दी, Indic marks are vowels",
        "İbrahim, Ibrahim, dotted capital i",
    })
    void bringsTextToOneWayOfWriting(String text, String expected, String why) {
        assertThat(Normaliser.normalise(text)).as(why).isEqualTo(expected);
    }
}
