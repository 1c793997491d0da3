package dossier.articles;

import java.util.List;

/**
 * One page of articles.
 *
 * @param articles the page's articles, the most recently published first; those without a day last
 * @param total number of articles that the filter lets through, on all pages
 */
public record ArticlePage(List<Article> articles, long total) {

    public ArticlePage {
        articles = List.copyOf(articles);
    }
}
