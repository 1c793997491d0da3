package dossier.names.words;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TokeniserTest {

    @Test
    void apostrophesInsideAWordVanish() {
        assertThat(latin("al-Qa'ida, O’Brien")).containsExactly("al", "qaida", "obrien");
    }

    @Test
    void hyphensAndCamelCaseSeparate() {
        assertThat(latin("Kim Jong-un SergeiLavrov McDonald"))
                .containsExactly("kim", "jong", "un", "sergei", "lavrov", "mcdonald");
    }

    @Test
    void offsetsAreThoseOfTheTextAsGiven() {
        String text = "«Ра\u00ADмзан» 😀 İlham";

        assertThat(written(text)).containsExactly("Ра\u00ADмзан", "İlham");
        assertThat(latin(text)).containsExactly("ramzan", "ilham");
    }

    @Test
    void initialsOfPeopleStayApartAndAreOneWordInOrganisations() {
        assertThat(latin("V.V. Putin")).containsExactly("v", "v", "putin");
        assertThat(Tokeniser.spans("L.X.C. Trading", Tokeniser.Mode.ORGANISATION))
                .extracting(Tokeniser.Span::normal)
                .containsExactly("LXC", "Trading");
    }

    private static List<String> written(String text) {
        return Tokeniser.spans(text, Tokeniser.Mode.PERSON).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private static List<String> latin(String text) {
        return Tokeniser.spans(text, Tokeniser.Mode.PERSON).stream()
                .map(span -> Words.of(span.normal()).latin())
                .toList();
    }
}
