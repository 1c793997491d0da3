package dossier.web.pages.article;

import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.analysis.ClaimInArticle;
import dossier.analysis.PersonInArticle;
import dossier.articles.Article;
import dossier.articles.CopyGroup;
import dossier.lists.Authority;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.reviews.ReviewVerdict;
import dossier.reviews.Verdicts;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.Stamp;
import dossier.web.pages.PageWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jakarta.inject.Singleton;

/** Makes what the page shows of an analysis. */
@Singleton
public class ArticleDrawing {

    private final PartyCards cards;
    private final SnapshotRepository snapshots;
    private final Screener screener;
    private final Verdicts verdicts;

    ArticleDrawing(PartyCards cards, SnapshotRepository snapshots, Screener screener, Verdicts verdicts) {
        this.cards = cards;
        this.snapshots = snapshots;
        this.screener = screener;
        this.verdicts = verdicts;
    }

    /**
     * Draws an analysis.
     *
     * @param kept whether it is kept: then people may have decided about it
     * @param group near copies of a kept article
     */
    public ReadArticle draw(ArticleAnalysis analysis, boolean kept, Optional<CopyGroup> group) {
        Article article = analysis.article();
        NameIndex index = screener.index();
        Reading reading = new Reading(analysis, index, loaded(index), kept ? said(analysis) : Map.of());
        List<OptionalInt> subjects = analysis.claims().stream()
                .map(claim -> subject(claim, analysis.people()))
                .toList();
        List<ClaimCard> claims = IntStream.range(0, subjects.size())
                .mapToObj(number ->
                        ClaimCard.of(analysis.claims().get(number), number, subjects.get(number), reading.loaded()))
                .toList();
        List<PartyCard> parties = IntStream.range(0, analysis.people().size())
                .mapToObj(number -> cards.card(reading, number, claims))
                .toList();
        return new ReadArticle(
                kept ? Optional.of(article.id()) : Optional.<UUID>empty(),
                article.title(),
                about(article),
                ArticleVerdict.of(parties, claims),
                gaps(analysis, parties),
                MarkedText.of(article.text(), parties, claims),
                parties,
                claims,
                analysis.notRead().contains(ArticleAnalysis.NotRead.CLAIMS),
                from(analysis),
                group.map(found -> found.copies().stream()
                                .map(ReadArticle.Copy::of)
                                .toList())
                        .orElse(List.of()));
    }

    private Map<String, List<ReviewVerdict>> said(ArticleAnalysis analysis) {
        return verdicts.standing(analysis.people().stream()
                .map(person -> Reading.subject(analysis.article(), person))
                .distinct()
                .toList());
    }

    private static Set<Authority> loaded(NameIndex index) {
        return index.states().keySet().stream()
                .flatMap(code -> KnownLists.byCode(code).stream())
                .map(KnownList::authority)
                .collect(Collectors.toSet());
    }

    /** Of several parties of one name it is the one with a listing that the verdict rests on. */
    private static OptionalInt subject(ClaimInArticle claim, List<PersonInArticle> people) {
        List<Integer> ofName = IntStream.range(0, people.size())
                .filter(number -> people.get(number).name().equals(claim.subject()))
                .boxed()
                .toList();
        return ofName.stream()
                .filter(number -> people.get(number).hits().stream()
                        .anyMatch(hit -> claim.found().references().contains(hit.listing())))
                .findFirst()
                .or(() -> ofName.stream().findFirst())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static List<String> about(Article article) {
        return Stream.of(
                        article.publishedOn()
                                .map(day -> "Published on " + PageWords.inWords(day))
                                .orElse("Date of publication not known"),
                        article.language().isEmpty()
                                ? "language not recognised"
                                : new Locale(article.language()).getDisplayLanguage(Locale.ENGLISH),
                        article.source(),
                        ArticleWords.number(article.text().length(), "character"))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> gaps(ArticleAnalysis analysis, List<PartyCard> parties) {
        List<String> gaps = new ArrayList<>(
                analysis.notRead().stream().map(ArticleWords::notRead).toList());
        if (analysis.notRead().contains(ArticleAnalysis.NotRead.LATER_PARTIES)) {
            long without =
                    parties.stream().filter(party -> party.tied().isEmpty()).count();
            gaps.add(ArticleWords.number(without, "party", "parties") + " of " + parties.size()
                    + " have no hit; the answer does not say which of them were screened.");
        }
        if (analysis.article().publishedOn().isEmpty()) {
            gaps.add("The date of publication is not known, so we cannot say who was listed then.");
        }
        return gaps;
    }

    private ReadArticle.From from(ArticleAnalysis analysis) {
        Stamp stamp = analysis.stamp();
        return new ReadArticle.From(
                PageWords.inWords(analysis.analysedAt()),
                stamp.engine(),
                stamp.snapshots().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(used -> list(used.getKey(), used.getValue()))
                        .toList(),
                ArticleHit.MATCH_FROM,
                ArticleHit.REVIEW_FROM,
                stamp.sample());
    }

    private String list(ListCode code, String sha256) {
        String title = KnownLists.byCode(code).map(KnownList::title).orElse(code.value());
        List<Snapshot> known = snapshots.everKnown(code);
        return known.stream()
                .filter(snapshot -> snapshot.sha256().equals(sha256))
                .findFirst()
                .map(snapshot -> title + ": "
                        + (snapshot.isOfItsPublication() ? "published " : "imported ")
                        + PageWords.inWords(snapshot.day()) + ", "
                        + ArticleWords.number(snapshot.counts().listings(), "listing")
                        + (snapshot.sample() ? ", sample" : "")
                        + (known.get(0).equals(snapshot)
                                ? ""
                                : "; there is a newer copy now, with which the answer may be another"))
                .orElse(title + ": a copy that is no longer here (" + sha256.substring(0, 12) + ")");
    }
}
