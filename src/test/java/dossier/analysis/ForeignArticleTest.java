package dossier.analysis;

import dossier.analysis.ArticleAnalysis.NotRead;
import dossier.screening.ScreenerForTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** The language decides who reads: it is recognised where nobody gives it, and the answer says what did not run. */
class ForeignArticleTest {

    private static final String GERMAN = "Der Präsident sagte am Montag, dass die Gespräche gescheitert seien.";
    private static final String ENGLISH = "The president said on Monday that the talks had failed.";

    @ParameterizedTest
    @CsvSource({
        "'', de, true", // recognised
        "en, en, false", // what the sender says counts
        "fr, fr, true"
    })
    void germanTextIsReadByTheModelOnlyIfItsSenderCallsItEnglish(String given, String language, boolean unread) {
        ArticleAnalysis analysis = analysed(GERMAN, given);
        assertThat(analysis.article().language()).isEqualTo(language);
        assertThat(analysis.notRead().contains(NotRead.NAME_MODEL)).isEqualTo(unread);
    }

    @ParameterizedTest
    @CsvSource({"'" + ENGLISH + "', en", "Vladimir Putin., ''"})
    void englishTextAndTextOfNoPlainLanguageAreReadByTheModel(String text, String language) {
        ArticleAnalysis analysis = analysed(text, "");
        assertThat(analysis.article().language()).isEqualTo(language);
        assertThat(analysis.notRead()).doesNotContain(NotRead.NAME_MODEL);
    }

    private static ArticleAnalysis analysed(String text, String language) {
        return TestAnalysers.over(ScreenerForTests.of(List.of()), 300, Optional.of(read -> List.of()))
                .analyse(new SubmittedArticle("", text, Optional.empty(), language, "").toArticle(Instant.EPOCH));
    }
}
