package dossier.analysis;

import dossier.articles.ArticleFilter;
import dossier.articles.NamedInArticle.Unlisted;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.screening.Band;

import java.util.List;

/**
 * Which analysed articles to show.
 *
 * @param articles what must hold for the article itself, and the page
 * @param lists codes of lists on one of which somebody in the article must be ; empty for any
 * @param listings listings one of which must be in the article ; empty for any
 * @param names names one of which an unlisted party in the article must have; with listings, one of these or one of those is enough
 * @param band lowest band of a hit that counts for lists and listings: MATCH, or REVIEW to see what is possible too, or WEAK for any
 */
public record AnalysisFilter(
        ArticleFilter articles, List<ListCode> lists, List<ListingRef> listings, List<Unlisted> names, Band band) {

    public AnalysisFilter {
        lists = List.copyOf(lists);
        listings = List.copyOf(listings);
        names = List.copyOf(names);
    }
}
