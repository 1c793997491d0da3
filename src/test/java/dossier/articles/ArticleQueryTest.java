package dossier.articles;

import dossier.articles.NamedInArticle.Unlisted;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleQueryTest {

    private static final String ATTACK = "'; DROP TABLE article; --";

    @Test
    void withoutFilterNothingIsAsked() {
        ArticleQuery query = ArticleQuery.of(ArticleFilter.everything(10), NamedInArticle.ANYBODY);
        assertThat(query.where()).isEmpty();
        assertThat(query.parameters()).isEmpty();
    }

    @Test
    void articlesOfOnePartyAreToldApartFromThoseOfAWordOrAList() {
        NamedInArticle ofName = new NamedInArticle(
                List.of(), List.of(), List.of(), List.of(new Unlisted("kovalov-oleksandr", Optional.empty())));
        NamedInArticle ofList = new NamedInArticle(List.of("eu-fsf"), List.of(), List.of("MATCH"), List.of());
        ArticleFilter words = new ArticleFilter("bank", Optional.empty(), Optional.empty(), true, 0, 10);
        assertThat(ArticleQuery.of(words, ofName).ofSomebody()).isTrue();
        assertThat(ArticleQuery.of(words, ofList).ofSomebody()).isFalse();
        assertThat(ArticleQuery.of(words, NamedInArticle.ANYBODY).ofSomebody()).isFalse();
    }

    @Test
    void copiesAloneAreHiddenByAWholeCondition() {
        ArticleFilter hidden = new ArticleFilter("", Optional.empty(), Optional.empty(), true, 0, 10);
        assertThat(ArticleQuery.of(hidden, NamedInArticle.ANYBODY).where())
                .startsWith(" WHERE NOT EXISTS (")
                .contains("FROM article) shown");
    }

    @Test
    void whatACallerGivesIsAParameterAndNeverText() {
        ArticleFilter filter =
                new ArticleFilter(ATTACK, Optional.of(LocalDate.EPOCH), Optional.of(LocalDate.EPOCH), true, 0, 10);
        NamedInArticle named = new NamedInArticle(
                List.of(ATTACK),
                List.of(new NamedInArticle.Listed(ATTACK, ATTACK)),
                List.of("MATCH"),
                List.of(new Unlisted(ATTACK, Optional.empty()), new Unlisted(ATTACK, Optional.of(UUID.randomUUID()))));
        ArticleQuery query = ArticleQuery.of(filter, named);
        assertThat(query.where()).doesNotContain("DROP");
        for (String parameter : query.parameters().keySet()) {
            assertThat(query.where()).contains(":" + parameter);
        }
        assertThat(query.where().replaceAll("'(simple|/)'", "")).doesNotContain("'");
    }
}
