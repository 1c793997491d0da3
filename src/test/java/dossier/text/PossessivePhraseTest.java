package dossier.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PossessivePhraseTest {

    private final PhraseTrie<String> phrases = PhraseTrie.byKey();

    @ParameterizedTest
    @ValueSource(strings = {"Muster People's Republic of Probe", "Lord's Probe Army"})
    void aPhraseIsFoundWithItsEnding(String phrase) {
        phrases.put(phrase, phrase);
        assertThat(phrases.longest(ReadText.of(phrase + " said").words(), 0))
                .isEqualTo(
                        new PhraseTrie.Found<>(phrase, ReadText.wordsOf(phrase).size()));
    }

    @Test
    void twoWordsOfWhichOneOwnsTheOtherAreNotThePhrase() {
        phrases.put("Probe Bank", "the bank");
        assertThat(phrases.longest(ReadText.of("Probe's bank failed").words(), 0))
                .isNull();
        phrases.put("Probe's Bank", "the other");
        assertThat(phrases.longest(ReadText.of("the Probe bank failed").words(), 1))
                .isEqualTo(new PhraseTrie.Found<>("the bank", 3));
    }
}
