package dossier.analysis;

import dossier.articles.Article;
import dossier.screening.Stamp;

import java.time.Instant;
import java.util.List;

/**
 * Who an article names and who of them may be listed where, as it was found at one time.
 *
 * @param article the article
 * @param people each party named, in order of first mention
 * @param claims what it says about sanctions, in order of the text, checked against the lists
 * @param notRead what was left out on purpose, for a reader who must know what silence means
 * @param stamp what the hits were made from
 * @param analysedAt when
 */
public record ArticleAnalysis(
        Article article,
        List<PersonInArticle> people,
        List<ClaimInArticle> claims,
        List<NotRead> notRead,
        Stamp stamp,
        Instant analysedAt) {

    /** Something an analysis does not cover. */
    public enum NotRead {
        /** What the article asserts about sanctions was not looked for, since the text is not English. */
        CLAIMS,
        /** The model that finds names did not read the text: it is turned off, does not run here, or the text is not English. */
        NAME_MODEL,
        /** More parties are named than are screened in one article; the later ones have no hits for that reason. */
        LATER_PARTIES
    }

    public ArticleAnalysis {
        people = List.copyOf(people);
        claims = List.copyOf(claims);
        notRead = List.copyOf(notRead);
    }

    /** The same of the article as it was kept. */
    ArticleAnalysis of(Article kept) {
        return new ArticleAnalysis(kept, people, claims, notRead, stamp, analysedAt);
    }
}
