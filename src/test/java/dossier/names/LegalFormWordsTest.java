package dossier.names;

import dossier.text.ReadText;
import dossier.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LegalFormWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kvarts Public Joint Stock Company | kvarts",
                "ПАО Кварц | кварц",
                "Филиал АО Заря | филиал заря",
                "Kvarts Trading S.A. | kvarts trading",
                "Kvarts GmbH | kvarts",
                "Public Relations Committee | public relations committee",
                "Joint Operation Centre | joint operation centre",
                "Kvarts Commercial Bank | kvarts commercial bank", // a form that says what the body does
                "Radio SA Congo | radio sa congo", // two letters in the middle are a word
                "Limited Liability Company | limited liability company"
            })
    void aNameIsLeftWithoutItsLegalForm(String name, String left) {
        List<String> keys = ReadText.wordsOf(name).stream().map(Token::key).toList();
        assertThat(String.join(" ", LegalFormWords.standard().removedFrom(keys)))
                .isEqualTo(left);
    }
}
