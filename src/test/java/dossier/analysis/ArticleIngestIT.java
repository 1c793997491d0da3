package dossier.analysis;

import dossier.articles.Article;
import dossier.articles.ArticleFilter;
import dossier.articles.ArticleRepository;
import dossier.articles.ArticleTooLongException;
import dossier.screening.Band;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ArticleIngestIT {

    private static final String TEXT =
            "Lawmaker Oleksandr Testovenko met Sergei Probin in Vienna on Monday. Testovenko, 45, declined to comment.";

    @Inject
    ArticleIngest ingest;

    @Inject
    ArticleRepository articles;

    @Inject
    AnalysisRepository analyses;

    @Test
    void sameTextAgainIsTheSameArticleWithOneAnalysis() {
        ArticleAnalysis first = ingest.store(submitted("A", TEXT + "\r\nOnce."));
        ArticleAnalysis second = ingest.store(submitted("B", TEXT + "\nOnce."));
        assertThat(second.article()).isEqualTo(first.article());
        assertThat(articles.findByText(TEXT + "\r\nOnce.").map(Article::id))
                .contains(first.article().id());
        assertThat(analyses.find(first.article().id()))
                .hasValueSatisfying(kept -> assertThat(kept.people()).isEqualTo(second.people()));
    }

    @Test
    void unlistedPeopleAreFoundByNameAndByKey() {
        ArticleAnalysis kept = ingest.store(submitted("Key", TEXT + " Twice."));
        assertThat(analyses.unlisted("testovenko", 5))
                .anySatisfy(named -> assertThat(named.nameKey()).isEqualTo("oleksandr-testovenko"));
        AnalysisFilter filter = new AnalysisFilter(
                ArticleFilter.everything(100), List.of(), List.of(), "oleksandr-testovenko", Band.MATCH);
        assertThat(analyses.browse(filter).articles())
                .extracting(Article::id)
                .contains(kept.article().id());
    }

    @Test
    void articlesAreFoundByWordsAndDays() {
        ArticleAnalysis kept = ingest.store(new SubmittedArticle(
                "Zeppelin", "An unusual word stands here.", Optional.of(LocalDate.of(2020, 2, 3)), "en", "test"));
        assertThat(browse("zeppelin", "2020-02-03", "2020-02-03")).containsExactly(kept.article());
        assertThat(browse("zeppelin", "2020-02-04", "2020-12-31")).isEmpty();
        assertThat(browse("airship", "2020-02-03", "2020-02-03")).isEmpty();
    }

    @Test
    void whatNoDatabaseCanKeepIsReplacedBeforeOffsetsAreCounted() {
        ArticleAnalysis kept = ingest.store(submitted("Odd", "Odd \0 text \uD800 by Sergei Probin \uD83D\uDE00."));
        assertThat(kept.article().text()).isEqualTo("Odd \uFFFD text \uFFFD by Sergei Probin \uD83D\uDE00.");
        assertThat(articles.find(kept.article().id())).contains(kept.article());
    }

    @Test
    void tooLongTextIsRefused() {
        SubmittedArticle tooLong = submitted("Long", "a".repeat(1_000_001));
        assertThatThrownBy(() -> ingest.store(tooLong)).isInstanceOf(ArticleTooLongException.class);
    }

    private List<Article> browse(String words, String from, String to) {
        return articles.browse(new ArticleFilter(
                        words, Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)), false, 0, 10))
                .articles();
    }

    private static SubmittedArticle submitted(String title, String text) {
        return new SubmittedArticle(title, text, Optional.empty(), "", "");
    }
}
