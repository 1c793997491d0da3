package dossier.profiles;

import dossier.analysis.AnalysisFilter;
import dossier.analysis.AnalysisRepository;
import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.analysis.PersonInArticle;
import dossier.articles.Article;
import dossier.articles.ArticleFilter;
import dossier.articles.CopyGroup;
import dossier.articles.NamedInArticle.Unlisted;
import dossier.articles.NearCopies;
import dossier.lists.ListingRef;
import dossier.names.NameKey;
import dossier.profiles.ProfileArticle.Snippet;
import dossier.screening.Band;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    private static final Comparator<ProfileArticle> NEWEST = Comparator.comparing(
            (ProfileArticle article) -> article.head().publishedOn().orElse(LocalDate.MIN), Comparator.reverseOrder());

    private final AnalysisRepository analyses;

    private final NearCopies copies;

    ProfileArticles(AnalysisRepository analyses, NearCopies copies) {
        this.analyses = analyses;
        this.copies = copies;
    }

    /**
     * Articles that name a listed party, certainly or possibly.
     *
     * @param names what is joined to it by hand
     */
    List<ProfileArticle> ofListings(Set<ListingRef> listings, List<NameJoin> names) {
        AnalysisFilter filter = new AnalysisFilter(
                ArticleFilter.everything(MOST), List.of(), List.copyOf(listings), List.of(), Band.REVIEW);
        return with(names, read(filter, person -> bestHit(person, listings).isPresent(), listings));
    }

    /**
     * Articles that name an unlisted party by this name.
     *
     * @param names what is joined to it by hand
     */
    List<ProfileArticle> ofName(String nameKey, List<NameJoin> names) {
        return with(names, read(byName(nameKey, MOST), person -> isUnlisted(person, nameKey), Set.of()));
    }

    /**
     * An unlisted name as an article writes it.
     *
     * @param article in which article; empty for any
     */
    Optional<String> written(String nameKey, Optional<UUID> article) {
        if (nameKey.isEmpty()) {
            return Optional.empty();
        }
        return article.map(Optional::of)
                .orElseGet(() -> analyses.browse(byName(nameKey, 1)).articles().stream()
                        .map(Article::id)
                        .findFirst())
                .flatMap(analyses::find)
                .flatMap(analysis -> analysis.people().stream()
                        .filter(person -> isUnlisted(person, nameKey))
                        .map(PersonInArticle::name)
                        .findFirst());
    }

    private static AnalysisFilter byName(String nameKey, int most) {
        Unlisted name = new Unlisted(nameKey, Optional.empty());
        return new AnalysisFilter(ArticleFilter.everything(most), List.of(), List.of(), List.of(name), Band.MATCH);
    }

    private static boolean isUnlisted(PersonInArticle person, String nameKey) {
        return !person.isListed() && NameKey.of(person.name()).equals(nameKey);
    }

    private List<ProfileArticle> with(List<NameJoin> names, List<ProfileArticle> found) {
        if (names.isEmpty()) {
            return found;
        }
        Map<UUID, ProfileArticle> all = new LinkedHashMap<>();
        found.forEach(article -> all.put(article.head().id(), article));
        for (NameJoin join : names) {
            for (ProfileArticle article : joined(join)) {
                all.merge(
                        article.head().id(),
                        article,
                        (known, again) -> known.isMeant() ? known : known.joined(again.byHand()));
            }
        }
        return all.values().stream().sorted(NEWEST).limit(MOST).toList();
    }

    private List<ProfileArticle> joined(NameJoin join) {
        String key = join.name().key();
        List<ProfileArticle> articles = join.name().article().isEmpty()
                ? ofName(key, List.of())
                : join.name().article().flatMap(analyses::find).stream()
                        .flatMap(analysis -> one(
                                analysis,
                                person -> isUnlisted(person, key),
                                Set.of(),
                                copies.sizes(List.of(analysis.article().id())))
                                .stream())
                        .toList();
        return articles.stream()
                .map(article -> article.joined(Optional.of(join)))
                .toList();
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
                copies,
                Optional.empty());
    }
}
