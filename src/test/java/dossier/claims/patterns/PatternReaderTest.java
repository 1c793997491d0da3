package dossier.claims.patterns;

import dossier.claims.Invented;
import dossier.claims.phrases.SentencePhrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PatternReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            was seen                | He was seen here             | -
            was seen                | was seen here                | here
            was [also_not] seen     | was also not seen here       | here
            was [also_not] seen     | was seen here                | here
            (was / has been) seen   | has been seen here           | here
            was heard;seen          | was seen here                | here
            was seen !by            | was seen by us               | -
            was seen !by            | was seen here                | here
            was seen ~2 here        | was seen two days here again | again
            was seen ~1 here        | was seen two days here again | -
            was seen *3 here        | was seen to go here again    | again
            ^ was seen              | was seen here                | here
            {A} was seen            | The EU was seen here         | here
            {P} yacht was seen      | Ivan Testov's yacht was seen here | here
            """)
    void eachSignMatchesWhatItSays(String pattern, String text, String next) {
        assertThat(wordAfter(pattern.replace(';', '|'), text)).isEqualTo(next);
    }

    @Test
    void aPieceIsNamedOnce() {
        Map<String, Pattern> pieces = Map.of("$seen", PatternReader.read("was seen", Map.of()));
        assertThat(matches(PatternReader.read("$seen here", pieces), "was seen here", "")
                        .length())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"was [seen", "was seen)", "(was / seen", "$unknown", "<no-such-class>"})
    void aMistakeInATableIsTold(String pattern) {
        assertThatThrownBy(() -> PatternReader.read(pattern, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String wordAfter(String pattern, String text) {
        String found = matches(PatternReader.read(pattern, Map.of()), text, null);
        return found;
    }

    /** The word after the match at the beginning of the text. */
    private static String matches(Pattern pattern, String text, String otherwise) {
        SentencePhrases phrases = SentencePhrases.of(Invented.sentence(text, "Ivan Testov"));
        String[] next = {otherwise};
        pattern.matches(new MatchState(phrases, 0, Long.MAX_VALUE), 0, at -> {
            next[0] = at < phrases.sentence().size() ? phrases.sentence().at(at).surface() : "the end";
            return true;
        });
        return next[0];
    }
}
