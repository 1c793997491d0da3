package dossier.text;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseTrieTest {

    @Test
    void theLongestPhraseIsFoundByKeys() {
        PhraseTrie<String> trie = PhraseTrie.byKey();
        trie.put("bank", "short");
        trie.put("Bank of Muster", "long");

        assertThat(trie.longest(ReadText.wordsOf("the BANK of Müster fell"), 1))
                .isEqualTo(new PhraseTrie.Found<>("long", 4));
        assertThat(trie.longest(ReadText.wordsOf("the bank fell"), 1)).isEqualTo(new PhraseTrie.Found<>("short", 2));
        assertThat(trie.longest(ReadText.wordsOf("the bank fell"), 0)).isNull();
    }

    @Test
    void byKeysNoPhraseReachesOverAComma() {
        PhraseTrie<String> trie = PhraseTrie.byKey();
        trie.put("North Muster", "country");

        assertThat(trie.longest(ReadText.wordsOf("north, Muster"), 0)).isNull();
        assertThat(trie.longest(ReadText.wordsOf("North-Muster"), 0)).isNotNull();
    }

    @Test
    void bySurfacesCaseAndMarksCount() {
        PhraseTrie<String> trie = PhraseTrie.bySurface();
        trie.put("US", "country");
        trie.put("Asia-Pacific", "region");

        List<Token> tokens = ReadText.of("the U.S. helps us in Asia-Pacific").tokens();
        assertThat(trie.longest(tokens, 1)).isEqualTo(new PhraseTrie.Found<>("country", 2));
        assertThat(trie.longest(tokens, 3)).isNull();
        assertThat(trie.longest(tokens, 5)).isEqualTo(new PhraseTrie.Found<>("region", 8));
    }

    @Test
    void theFirstValueOfAPhraseStays() {
        PhraseTrie<String> trie = PhraseTrie.byKey();
        trie.put("Muster", "first");
        trie.put("muster", "second");

        assertThat(trie.longest(ReadText.wordsOf("Muster"), 0)).isEqualTo(new PhraseTrie.Found<>("first", 1));
    }
}
