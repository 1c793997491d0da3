package dossier.web.pages.article;

import dossier.analysis.ArticleAnalysis;
import dossier.analysis.PersonInArticle;
import dossier.articles.Article;
import dossier.lists.Authority;
import dossier.names.NameKey;
import dossier.reviews.ReviewVerdict;
import dossier.reviews.Verdicts;
import dossier.screening.NameIndex;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What holds for the whole of an article while it is drawn.
 *
 * @param analysis what was read in it
 * @param index the lists of today
 * @param loaded authorities of which a list is loaded
 * @param said verdicts on its parties by subject, the newest first
 */
record Reading(
        ArticleAnalysis analysis, NameIndex index, Set<Authority> loaded, Map<String, List<ReviewVerdict>> said) {

    /** Whether its day is known. */
    boolean isDated() {
        return analysis.article().publishedOn().isPresent();
    }

    /** Under which key verdicts on a party of an article are kept. */
    static String subject(Article article, PersonInArticle person) {
        return Verdicts.subject(article.id(), NameKey.of(person.name()), person.kind());
    }
}
