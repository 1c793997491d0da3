package dossier.web.export;

import dossier.analysis.AnalysisFilter;
import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.analysis.PersonInArticle;
import dossier.articles.Article;
import dossier.profiles.ProfileDirectory;
import dossier.screening.Band;
import dossier.web.http.Rounded;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jakarta.inject.Singleton;

/** Rows of an analysed article: of the article, of its hits, of its mentions. */
@Singleton
class ArticleRows {

    static final List<String> ARTICLE = List.of(
            "article",
            "title",
            "published",
            "source",
            "language",
            "received",
            "read",
            "characters",
            "parties named",
            "matches",
            "profiles of matches",
            "needs review");

    static final List<String> HIT = List.of(
            "article",
            "title",
            "published",
            "source",
            "named as",
            "kind",
            "profile",
            "list",
            "reference",
            "listed name",
            "score",
            "band",
            "listed when published",
            "listed now",
            "because");

    static final List<String> MENTION = List.of(
            "article", "title", "published", "source", "named as", "kind", "profile", "band", "text", "start", "end");

    private final ExportedArticles articles;
    private final ProfileDirectory profiles;

    ArticleRows(ExportedArticles articles, ProfileDirectory profiles) {
        this.articles = articles;
        this.profiles = profiles;
    }

    /** One row. */
    List<List<String>> ofArticle(ArticleAnalysis analysis, AnalysisFilter filter) {
        Article article = analysis.article();
        List<PersonInArticle> matches =
                analysis.people().stream().filter(PersonInArticle::isListed).toList();
        Stream<String> unsure = analysis.people().stream()
                .filter(party -> best(party).equals(Optional.of(Band.REVIEW)))
                .map(PersonInArticle::name);
        return List.of(row(
                article,
                article.language(),
                article.receivedAt().toString(),
                analysis.analysedAt().toString(),
                Integer.toString(article.text().length()),
                Integer.toString(analysis.people().size()),
                ExportAnswer.joined(matches.stream().map(PersonInArticle::name)),
                ExportAnswer.joined(matches.stream().map(profiles::idOf)),
                ExportAnswer.joined(unsure)));
    }

    /** A row for each hit that the filter asks for. */
    List<List<String>> ofHits(ArticleAnalysis analysis, AnalysisFilter filter) {
        return analysis.people().stream()
                .flatMap(party -> party.hits().stream()
                        .filter(isAskedFor(filter))
                        .map(hit -> ofHit(analysis.article(), party, hit)))
                .toList();
    }

    private static Predicate<ArticleHit> isAskedFor(AnalysisFilter filter) {
        return hit -> hit.band().compareTo(filter.band()) <= 0
                && (filter.lists().isEmpty()
                        || filter.lists().contains(hit.listing().list()))
                && (filter.listings().isEmpty() || filter.listings().contains(hit.listing()));
    }

    private List<String> ofHit(Article article, PersonInArticle party, ArticleHit hit) {
        return row(
                article,
                party.name(),
                hit.kind().name(),
                profiles.idOf(hit.listing()),
                hit.listing().list().value(),
                hit.listing().reference(),
                hit.name(),
                Double.toString(Rounded.of(hit.score())),
                hit.band().name(),
                hit.listedOnArticleDate().name(),
                Boolean.toString(hit.listedNow()),
                articles.because(party, hit));
    }

    /** A row for each mention. */
    List<List<String>> ofMentions(ArticleAnalysis analysis, AnalysisFilter filter) {
        return analysis.people().stream()
                .flatMap(party -> party.mentions().stream()
                        .map(mention -> row(
                                analysis.article(),
                                party.name(),
                                party.kind().name(),
                                profiles.idOf(party),
                                best(party).map(Band::name).orElse(""),
                                mention.surface(),
                                Integer.toString(mention.start()),
                                Integer.toString(mention.end()))))
                .toList();
    }

    private static Optional<Band> best(PersonInArticle party) {
        return party.hits().stream().map(ArticleHit::band).min(Band::compareTo);
    }

    /** What every row begins with, and then its own cells. */
    private static List<String> row(Article article, String... cells) {
        return Stream.concat(
                        Stream.of(
                                article.id().toString(),
                                article.title(),
                                article.publishedOn().map(Object::toString).orElse(""),
                                article.source()),
                        Stream.of(cells))
                .toList();
    }
}
