package dossier.names;

import dossier.names.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class RetrievalKeysTest {

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "Putin,Putim",
        "Putin,Puttn",
        "Kadyrov,Kdyrv",
        "Prigozhin,Prigoshim",
        "Rotenberg,Rtenbergx",
        "Assd,Assad"
    })
    void misspeltWordsShareADeletion(String asked, String listed) {
        assertThat(spellings(asked)).containsAnyElementsOf(spellings(listed));
    }

    @Test
    void farWordsShareNone() {
        assertThat(spellings("Putin")).doesNotContainAnyElementsOf(spellings("Kadyrov"));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"Sasha,Oleksandr", "محمد,Muhammad", "Hsi,Xi", "Yevgeniy,Evgeny", "Gaddafi,Qadhafi", "Vldmr,Vladimir"})
    void variantsShareAKey(String asked, String listed) {
        assertThat(forms(asked)).containsAnyElementsOf(forms(listed));
    }

    @Test
    void aWordOfAnyLengthHasABoundedNumberOfKeys() {
        assertThat(spellings("abcdefgh".repeat(1000))).hasSizeLessThan(1 + 48 + 48 * 47 / 2 + 1);
    }

    private static Set<Long> spellings(String word) {
        Set<Long> keys = new HashSet<>();
        RetrievalKeys.spellings(Words.of(word), keys::add);
        return keys;
    }

    private static Set<Long> forms(String word) {
        Set<Long> keys = new HashSet<>();
        RetrievalKeys.forms(new NameToken(word, Words.of(word), NameToken.Role.NAME), keys::add);
        return keys;
    }
}
