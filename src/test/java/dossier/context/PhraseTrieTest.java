package dossier.context;

import dossier.mentions.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseTrieTest {

    private final PhraseTrie<String> phrases = new PhraseTrie<>();

    @BeforeEach
    void fill() {
        phrases.put("harbour", "place");
        phrases.put("harbour master", "office");
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(phrases.longest(Words.of("the harbour master said"), 1))
                .isEqualTo(new PhraseTrie.Found<>("office", 3));
    }

    @Test
    void aShorterPhraseIsFoundWhereTheLongerOneBreaksOff() {
        assertThat(phrases.longest(Words.of("harbour wall"), 0)).isEqualTo(new PhraseTrie.Found<>("place", 1));
    }

    @Test
    void noPhraseGoesOverTheEndOfASentence() {
        assertThat(phrases.longest(Words.of("the harbour. Master Olin left"), 1))
                .isEqualTo(new PhraseTrie.Found<>("place", 2));
    }

    @Test
    void theFirstValueOfAPhraseStays() {
        phrases.put("harbour", "other");
        assertThat(phrases.longest(Words.of("harbour"), 0)).isEqualTo(new PhraseTrie.Found<>("place", 1));
    }

    @Test
    void anotherWordFindsNothing() {
        assertThat(phrases.longest(Words.of("lighthouse"), 0)).isNull();
    }
}
