package dossier.screening.index;

import dossier.names.NameToken;
import dossier.names.words.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WordPartsTest {

    private static final List<NameToken> LISTED = Stream.of("arkadievich", "belozerov", "ivan", "ov", "golubev")
            .map(word -> new NameToken("", Words.of(word), NameToken.Role.NAME, ""))
            .toList();

    private static final TokenIndex TOKENS = new TokenIndex(LISTED, Optional.empty());

    private static WordParts of(String word) {
        return WordParts.of(Words.of(word), TOKENS);
    }

    private static List<String> words(List<WordParts.Part> parts) {
        return parts.stream().map(part -> TOKENS.token(part.token()).latin()).toList();
    }

    @Test
    void bothPartsAreToldWithOneLetterBetweenThemOrNone() {
        for (String word : List.of("arkadievichbelozerov", "arkadievichqbelozerov")) {
            WordParts parts = of(word);
            assertThat(words(parts.first())).containsExactly("arkadievich");
            assertThat(words(parts.last())).containsExactly("belozerov");
            assertThat(parts.first().get(0).met()).isTrue();
            assertThat(parts.first().get(0).share()).isCloseTo(11f / word.length(), within(1e-6f));
        }
    }

    @Test
    void aShortPartNeedsItsCounterpart() {
        assertThat(words(of("ivangolubev").first())).containsExactly("ivan");
        assertThat(of("ivankolokol")).isEqualTo(WordParts.NONE);
        WordParts alone = of("kolokolgolubev");
        assertThat(words(alone.last())).containsExactly("golubev");
        assertThat(alone.last().get(0).met()).isFalse();
    }

    @Test
    void shortWordsNumbersAndWordsWithoutVowelsHaveNone() {
        assertThat(of("ivan")).isEqualTo(WordParts.NONE);
        assertThat(of("123456789")).isEqualTo(WordParts.NONE);
        assertThat(of("محمدبيلوزيروف")).isEqualTo(WordParts.NONE);
    }
}
