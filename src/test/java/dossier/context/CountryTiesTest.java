package dossier.context;

import dossier.mentions.Mention;
import dossier.text.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose a country is: that of the name which the text ties it to, and nobody's otherwise. */
class CountryTiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Russian arms dealer Ada Beispiel flew from Abu Dhabi.          | ru
            Ada Beispiel, the Russian arms dealer, flew from Abu Dhabi.        | ru
            Ada Beispiel, a wealthy Russian businessman, lives in London.      | ru
            Ada Beispiel is a Syrian banker who went to Cyprus.                | sy
            Syria's Ada Beispiel arrived in Geneva.                            | sy
            Iran's first deputy defence minister Ada Beispiel arrived in Rome. | ir
            US President Ada Beispiel spoke in Paris.                          | us
            Ada Beispiel of Belarus won in Prague.                             | by
            Ada Beispiel was born in Ukraine and studied in Italy.             | ua
            Ada Beispiel, a citizen of Cyprus, was arrested in Spain.          | cy
            """)
    void aCountryAtTheNameIsThePersons(String text, String country) {
        assertThat(tied(text)).containsExactly(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Beispiel flew to Russia.",
                "Ada Beispiel met the British economist Udo Muster.",
                "The US sanctioned Ada Beispiel for helping North Korea.",
                "Ada Beispiel, the United States said, sold arms.",
                "In Russia yesterday Ada Beispiel spoke.",
                "In Moscow Ada Beispiel spoke.",
                "Ada Beispiel's neighbour is French.",
            })
    void aCountryElsewhereInTheSentenceIsNot(String text) {
        assertThat(tied(text)).isEmpty();
    }

    private static Iterable<String> tied(String text) {
        List<Mention> ada = List.of(mention(text, "Ada Beispiel"));
        List<Mention> udo = text.contains("Udo Muster") ? List.of(mention(text, "Udo Muster")) : List.of();
        return PartyContexts.of(ContextReader.standard().read(ReadText.of(text)), List.of(ada, udo), 1)
                .get(0)
                .countries()
                .tied();
    }

    private static Mention mention(String text, String name) {
        return new Mention(text.indexOf(name), text.indexOf(name) + name.length(), name);
    }
}
