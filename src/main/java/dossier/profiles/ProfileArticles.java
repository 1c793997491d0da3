package dossier.profiles;

import dossier.analysis.AnalysisFilter;
import dossier.analysis.AnalysisRepository;
import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.analysis.PersonInArticle;
import dossier.articles.Article;
import dossier.articles.ArticleFilter;
import dossier.articles.CopyGroup;
import dossier.articles.NearCopies;
import dossier.lists.ListingRef;
import dossier.names.NameKey;
import dossier.profiles.ProfileArticle.Snippet;
import dossier.screening.Band;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import jakarta.enterprise.context.ApplicationScoped;

/** The articles of a profile, with the text around the name. */
@ApplicationScoped
class ProfileArticles {

    /** Newest articles shown on a profile; the rest is asked for page by page through the articles themselves. */
    static final int MOST = 50;

    private static final int SNIPPETS = 3;

    /** Characters on either side of a name: about one sentence. */
    private final AnalysisRepository analyses;

    private final NearCopies copies;

    ProfileArticles(AnalysisRepository analyses, NearCopies copies) {
        this.analyses = analyses;
        this.copies = copies;
    }

    /** Articles that name a listed party, certainly or possibly. */
    List<ProfileArticle> ofListings(Set<ListingRef> listings) {
        AnalysisFilter filter =
                new AnalysisFilter(ArticleFilter.everything(MOST), List.of(), List.copyOf(listings), "", Band.REVIEW);
        return read(filter, person -> bestHit(person, listings).isPresent(), listings);
    }

    /** Articles that name an unlisted party by this name. */
    List<ProfileArticle> ofName(String nameKey) {
        AnalysisFilter filter =
                new AnalysisFilter(ArticleFilter.everything(MOST), List.of(), List.of(), nameKey, Band.MATCH);
        return read(
                filter,
                person -> !person.isListed() && NameKey.of(person.name()).equals(nameKey),
                Set.of());
    }

    private List<ProfileArticle> read(AnalysisFilter filter, Predicate<PersonInArticle> who, Set<ListingRef> listings) {
        List<Article> found = analyses.browse(filter).articles();
        Map<UUID, CopyGroup.Size> groups =
                copies.sizes(found.stream().map(Article::id).toList());
        return found.stream()
                .flatMap(article -> analyses.find(article.id()).stream())
                .flatMap(analysis -> one(analysis, who, listings, groups).stream())
                .toList();
    }

    private static Optional<ProfileArticle> one(
            ArticleAnalysis analysis,
            Predicate<PersonInArticle> who,
            Set<ListingRef> listings,
            Map<UUID, CopyGroup.Size> groups) {
        Article article = analysis.article();
        long copies = Optional.ofNullable(groups.get(article.id()))
                .map(CopyGroup.Size::copies)
                .orElse(0L);
        return analysis.people().stream()
                .filter(who)
                .min(Comparator.comparing(person -> band(person, listings)))
                .map(person -> view(article, person, band(person, listings), listings.isEmpty(), copies));
    }

    private static Band band(PersonInArticle person, Set<ListingRef> listings) {
        return bestHit(person, listings).map(ArticleHit::band).orElse(Band.WEAK);
    }

    private static Optional<ArticleHit> bestHit(PersonInArticle person, Set<ListingRef> listings) {
        return person.hits().stream()
                .filter(hit -> listings.contains(hit.listing()) && hit.band() != Band.WEAK)
                .min(Comparator.comparing(ArticleHit::band));
    }

    private static ProfileArticle view(
            Article article, PersonInArticle person, Band band, boolean byName, long copies) {
        return new ProfileArticle(
                new ProfileArticle.Head(article.id(), article.title(), article.source(), article.publishedOn()),
                person.name(),
                byName || band == Band.MATCH,
                band,
                person.mentions().stream()
                        .limit(SNIPPETS)
                        .map(mention -> Snippet.around(article.text(), mention))
                        .toList(),
                copies);
    }
}
