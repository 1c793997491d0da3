package dossier.claims.phrases;

import dossier.claims.Invented;
import dossier.claims.sentence.ClaimSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AsidesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on Tuesday sanctioned him                      | sanctioned
            also formally sanctioned him                   | sanctioned
            (a bank) sanctioned him                        | sanctioned
            , on Tuesday, sanctioned him                   | sanctioned
            in March 2022 (its first act) later froze them | froze
            may sanction him                               | may
            """)
    void datesAdverbsAndBracketsArePassed(String text, String next) {
        ClaimSentence sentence = Invented.sentence(text);
        assertThat(sentence.key(new Asides(sentence).after(0))).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "(one two three four five six seven eight nine ten eleven twelve thirteen fourteen) end",
        "(no end of it"
    })
    void aBracketThatIsLongOrOpenIsNone(String text) {
        assertThat(new Asides(Invented.sentence(text)).after(0)).isZero();
    }
}
