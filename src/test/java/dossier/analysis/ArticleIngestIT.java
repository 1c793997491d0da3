package dossier.analysis;

import dossier.articles.Article;
import dossier.articles.ArticleFilter;
import dossier.articles.ArticleRepository;
import dossier.articles.ArticleTooLongException;
import dossier.articles.NamedInArticle.Unlisted;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
                ArticleFilter.everything(100),
                List.of(),
                List.of(),
                List.of(new Unlisted("oleksandr-testovenko", Optional.empty())),
                Band.MATCH);
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

    /** Every combination of filters runs, and shows what each of them alone lets through. */
    @Test
    void filtersNarrowTogetherInEveryCombination() {
        String story =
                "Sergei Probin opened a lighthouse of glass on the northern shore, said the harbour master, who had waited "
                        + "for eleven years until somebody paid for the lamp, the stairs, the keeper's house and the long stone pier. ";
        ingest.store(onDay("Lighthouse", story + TEXT, "2021-05-04"));
        ingest.store(onDay("A lighthouse opens", story + TEXT + " Agencies.", "2021-05-05"));
        ingest.store(onDay("Elsewhere", "Another lighthouse, and nobody there.", "2021-05-06"));
        int filters = 7;
        List<Set<UUID>> alone = new ArrayList<>();
        for (int filter = 0; filter < filters; filter++) {
            alone.add(shown(1 << filter));
        }
        for (int asked = 0; asked < 1 << filters; asked++) {
            Set<UUID> all = new HashSet<>(shown(0));
            for (int filter = 0; filter < filters - 1; filter++) {
                if ((asked & 1 << filter) != 0) {
                    all.retainAll(filter == 4 || filter == 5 ? ofOneParty(asked, alone) : alone.get(filter));
                }
            }
            Set<UUID> found = shown(asked);
            if ((asked & 1 << filters - 1) == 0) {
                assertThat(found).describedAs("filters %s", asked).isEqualTo(all);
            } else {
                assertThat(all).describedAs("filters %s", asked).containsAll(found);
                assertThat(found.isEmpty()).describedAs("filters %s", asked).isEqualTo(all.isEmpty());
            }
        }
    }

    /** A party is named by its listings or by names that only articles know: either is enough. */
    private static Set<UUID> ofOneParty(int asked, List<Set<UUID>> alone) {
        Set<UUID> named = new HashSet<>((asked & 16) != 0 ? alone.get(4) : Set.of());
        named.addAll((asked & 32) != 0 ? alone.get(5) : Set.of());
        return named;
    }

    private Set<UUID> shown(int asked) {
        ArticleFilter filter = new ArticleFilter(
                (asked & 1) != 0 ? "lighthouse" : "",
                Optional.of(LocalDate.of(2021, 5, 4)).filter(day -> (asked & 2) != 0),
                Optional.of(LocalDate.of(2021, 5, 5)).filter(day -> (asked & 4) != 0),
                (asked & 64) != 0,
                0,
                ArticleFilter.MAX_LIMIT);
        List<ListCode> lists =
                (asked & 8) != 0 ? List.of(ListCode.of("us-ofac-sdn"), ListCode.of("eu-fsf")) : List.of();
        List<ListingRef> listings = (asked & 16) != 0
                ? List.of(ListingRef.of("us-ofac-sdn", "21331"), ListingRef.of("uk-sanctions-list", "CHW0007"))
                : List.of();
        List<Unlisted> names =
                (asked & 32) != 0 ? List.of(new Unlisted("oleksandr-testovenko", Optional.empty())) : List.of();
        return analyses.browse(new AnalysisFilter(filter, lists, listings, names, Band.REVIEW)).articles().stream()
                .map(Article::id)
                .collect(Collectors.toSet());
    }

    private static SubmittedArticle onDay(String title, String text, String day) {
        return new SubmittedArticle(title, text, Optional.of(LocalDate.parse(day)), "en", "test");
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
