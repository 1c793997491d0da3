package dossier.tagging;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TokenReaderTest {

    @Test
    void whiteSpaceSeparatesAndPunctuationStandsAlone() {
        assertThat(tokens("Jean-Luc O'Malley (45)."))
                .containsExactly("Jean", "-", "Luc", "O", "'", "Malley", "(", "45", ")", ".");
    }

    @Test
    void everyKindOfWhiteSpaceSeparates() {
        assertThat(tokens("a\tb\rc\u000Bd\u001Ce\u0085f\u00A0g\u2003h\u2028i\u3000j"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    }

    @Test
    void zeroWidthSpaceAndByteOrderMarkSeparateNothing() {
        assertThat(tokens("a\u200Bb \uFEFFc")).containsExactly("a\u200Bb", "\uFEFFc");
    }

    @Test
    void asciiSymbolsAreTakenForPunctuationButOthersAreNot() {
        assertThat(tokens("$5 + 5€ `x` 5£ ~~")).containsExactly("$", "5", "+", "5€", "`", "x", "`", "5£", "~", "~");
    }

    @Test
    void unicodePunctuationStandsAlone() {
        assertThat(tokens("“No”—he…¿qué?")).containsExactly("“", "No", "”", "—", "he", "…", "¿", "qué", "?");
    }

    @Test
    void hanCharactersRunTogether() {
        assertThat(tokens("习近平。北京")).containsExactly("习近平", "。", "北京");
    }

    @Test
    void emojiAndOtherSurrogatePairsStayWhole() {
        assertThat(tokens("😀Ann 𝒜b 👩‍💻")).containsExactly("😀Ann", "𝒜b", "👩‍💻");
    }

    @Test
    void loneSurrogatesAreCharactersLikeOthers() {
        assertThat(tokens("a\uD83D b\uDE00 \uD83D")).containsExactly("a\uD83D", "b\uDE00", "\uD83D");
    }

    @Test
    void combiningAccentsStayWithTheirLetters() {
        assertThat(tokens("Jose\u0301 Garci\u0301a")).containsExactly("Jose\u0301", "Garci\u0301a");
    }

    @Test
    void rightToLeftTextIsReadInMemoryOrder() {
        assertThat(tokens("قال بشار الأسد، اليوم.")).containsExactly("قال", "بشار", "الأسد", "،", "اليوم", ".");
    }

    @Test
    void theFirstTokenOfEachLineIsKnown() {
        assertThat(lineStarts(" \n one two\n\n  three\r\nfour\rfive\u2028six")).containsExactly("one", "three", "four");
    }

    @Test
    void emptyAndBlankTextsHaveNoTokens() {
        assertThat(tokens("")).isEmpty();
        assertThat(tokens(" \n\t\u00A0\r\n")).isEmpty();
    }

    private static List<String> tokens(String text) {
        List<String> found = new ArrayList<>();
        TokenReader tokens = new TokenReader(text);
        while (tokens.next()) {
            found.add(text.substring(tokens.start(), tokens.end()));
        }
        return found;
    }

    private static List<String> lineStarts(String text) {
        List<String> found = new ArrayList<>();
        TokenReader tokens = new TokenReader(text);
        while (tokens.next()) {
            if (tokens.startsLine()) {
                found.add(text.substring(tokens.start(), tokens.end()));
            }
        }
        return found;
    }
}
