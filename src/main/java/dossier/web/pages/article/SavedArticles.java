package dossier.web.pages.article;

import dossier.articles.Article;
import dossier.articles.ArticlePage;
import dossier.web.pages.PageWords;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Saved articles, a page of them.
 *
 * @param q words of title or text that were looked for
 * @param lines the articles
 * @param total how many there are
 * @param page number of this page, from 0
 */
public record SavedArticles(String q, List<Line> lines, long total, int page) {

    /** Articles on a page. */
    static final int A_PAGE = 20;

    public SavedArticles {
        lines = List.copyOf(lines);
    }

    /** A saved article. */
    public record Line(String href, String title, String about) {

        static Line of(Article article) {
            return new Line(
                    "/articles/" + article.id(),
                    article.title().isBlank() ? "Untitled" : article.title(),
                    Stream.of(
                                    article.publishedOn()
                                            .map(PageWords::inWords)
                                            .orElse(""),
                                    article.source(),
                                    ArticleWords.number(article.text().length(), "character"))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")));
        }
    }

    static SavedArticles of(String q, ArticlePage found, int page) {
        return new SavedArticles(q, found.articles().stream().map(Line::of).toList(), found.total(), page);
    }

    public boolean hasMore() {
        return (long) (page + 1) * A_PAGE < total;
    }

    public int next() {
        return page + 1;
    }

    public int before() {
        return page - 1;
    }

    /** "3 saved articles". */
    public String inWords() {
        return total == 0
                ? q.isBlank() ? "No article is saved." : "No saved article has these words."
                : ArticleWords.number(total, "saved article") + ".";
    }
}
