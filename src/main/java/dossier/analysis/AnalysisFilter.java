package dossier.analysis;

import dossier.articles.ArticleFilter;
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
 * @param nameKey key of a name that an unlisted party in the article must have ({@code kovalov-oleksandr}), or empty
 * @param band lowest band of a hit that counts for lists and listings: MATCH, or REVIEW to see what is possible too, or WEAK for any
 */
public record AnalysisFilter(
        ArticleFilter articles, List<ListCode> lists, List<ListingRef> listings, String nameKey, Band band) {

    public AnalysisFilter {
        lists = List.copyOf(lists);
        listings = List.copyOf(listings);
    }
}
