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
import dossier.lists.ListingRef;
import dossier.lists.Programme;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.names.NameKey;
import dossier.profiles.Profile;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileListing;
import dossier.reviews.ReviewVerdict;
import dossier.reviews.Verdicts;
import dossier.screening.Band;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.Stamp;
import dossier.web.pages.PageWords;
import dossier.web.words.ReasonSentence;
import dossier.web.words.VerdictWords;
import dossier.web.words.Who;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    private static final int MOST_PROGRAMMES = 2;

    /** Listed parties of one name that are shown: beyond them the name is so common that none is meant. */
    private static final int MOST_TIED = 12;

    private final ProfileDirectory profiles;
    private final SnapshotRepository snapshots;
    private final Screener screener;
    private final Verdicts verdicts;

    ArticleDrawing(ProfileDirectory profiles, SnapshotRepository snapshots, Screener screener, Verdicts verdicts) {
        this.profiles = profiles;
        this.snapshots = snapshots;
        this.screener = screener;
        this.verdicts = verdicts;
    }

    /** What holds for the whole article. */
    private record Reading(
            ArticleAnalysis analysis, NameIndex index, Set<Authority> loaded, Map<String, List<ReviewVerdict>> said) {

        boolean isDated() {
            return analysis.article().publishedOn().isPresent();
        }
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
                .mapToObj(number -> ClaimCard.of(analysis.claims().get(number), number, subjects.get(number)))
                .toList();
        List<PartyCard> parties = IntStream.range(0, analysis.people().size())
                .mapToObj(number -> party(reading, number, claims))
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
                .map(person -> subject(analysis.article(), person))
                .distinct()
                .toList());
    }

    private static String subject(Article article, PersonInArticle person) {
        return Verdicts.subject(article.id(), NameKey.of(person.name()), person.kind());
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

    private PartyCard party(Reading reading, int number, List<ClaimCard> all) {
        PersonInArticle person = reading.analysis().people().get(number);
        OptionalInt own = OptionalInt.of(number);
        List<ClaimCard> claims =
                all.stream().filter(claim -> claim.party().equals(own)).toList();
        Map<String, List<ArticleHit>> byProfile = person.hits().stream()
                .collect(Collectors.groupingBy(
                        hit -> profiles.idOf(reading.index(), hit.listing()), LinkedHashMap::new, Collectors.toList()));
        Map<String, Optional<Profile>> known = byProfile.entrySet().stream()
                .filter(of -> of.getValue().stream().anyMatch(hit -> hit.band() != Band.WEAK))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, of -> profiles.brief(reading.index(), of.getKey()), (one, same) -> one));
        List<TiedProfile> tied = byProfile.entrySet().stream()
                .map(of -> tied(
                        reading, person, of.getKey(), of.getValue(), known.getOrDefault(of.getKey(), Optional.empty())))
                .sorted(Comparator.comparing(TiedProfile::band)
                        .thenComparing(
                                Comparator.comparingDouble(TiedProfile::score).reversed()))
                .limit(MOST_TIED)
                .toList();
        Set<ListingRef> matched = person.hits().stream()
                .filter(ArticleHit::isMatch)
                .map(ArticleHit::listing)
                .collect(Collectors.toSet());
        List<ProfileListing> columns = known.values().stream()
                .flatMap(Optional::stream)
                .flatMap(profile -> profile.listings().stream())
                .filter(column -> matched.contains(column.listing()))
                .toList();
        return new PartyCard(
                number,
                person.name(),
                person.kind(),
                person.mentions(),
                Stream.concat(person.titles().stream(), person.roles().stream())
                        .distinct()
                        .toList(),
                tied,
                claims,
                columns.isEmpty()
                        ? Optional.empty()
                        : DatesPicture.of(
                                claims.stream()
                                        .map(claim ->
                                                reading.analysis().claims().get(claim.number()))
                                        .toList(),
                                columns,
                                reading.analysis().article().publishedOn()));
    }

    private TiedProfile tied(
            Reading reading, PersonInArticle person, String id, List<ArticleHit> hits, Optional<Profile> brief) {
        ArticleHit best = hits.stream()
                .min(Comparator.comparing(ArticleHit::band)
                        .thenComparing(
                                Comparator.comparingDouble(ArticleHit::score).reversed()))
                .orElseThrow();
        Who who = new Who(best.kind(), profiles.genderOf(best.listing()));
        List<ArticleHit> likely =
                hits.stream().filter(hit -> hit.band() != Band.WEAK).toList();
        return new TiedProfile(
                brief.map(Profile::name).orElse(best.name()),
                best.kind(),
                "/profiles/" + PageWords.inPath(id),
                best.score(),
                best.band(),
                ReasonSentence.of(best, person.name(), who).sentence(),
                new TiedProfile.Known(
                        likely.isEmpty() ? List.of() : sides(reading, likely),
                        brief.map(ArticleDrawing::programmes).orElse(List.of())),
                likely.isEmpty() ? List.of() : WeighedReason.of(best, who),
                hits.stream().map(TiedEntry::of).toList(),
                explain(person, best),
                decided(reading, person, likely.isEmpty() ? hits : likely));
    }

    private static List<ListedThen> sides(Reading reading, List<ArticleHit> hits) {
        return Arrays.stream(Authority.values())
                .map(authority -> ListedThen.of(
                        authority,
                        hits.stream()
                                .filter(hit -> KnownLists.byCode(hit.listing().list())
                                        .filter(list -> list.authority() == authority)
                                        .isPresent())
                                .toList(),
                        reading.isDated(),
                        reading.loaded().contains(authority)))
                .toList();
    }

    private static List<String> programmes(Profile profile) {
        return profile.said().sides().sides().stream()
                .flatMap(side -> side.programmes().stream())
                .map(Programme::shown)
                .distinct()
                .limit(MOST_PROGRAMMES)
                .toList();
    }

    private static String explain(PersonInArticle person, ArticleHit hit) {
        return "/api/comparisons/explain?name=" + PageWords.inQuery(person.name()) + "&kind="
                + hit.kind() + "&list=" + hit.listing().list().value() + "&reference="
                + PageWords.inQuery(hit.listing().reference());
    }

    /** The verdict said last; it sets the party aside only if one that holds says so of each of its entries that are hits. */
    private static Optional<TiedProfile.Decided> decided(
            Reading reading, PersonInArticle person, List<ArticleHit> hits) {
        List<ReviewVerdict> verdicts =
                reading.said().getOrDefault(subject(reading.analysis().article(), person), List.of());
        boolean setAside = hits.stream()
                .allMatch(hit -> last(verdicts, hit)
                        .filter(verdict -> verdict.holds() && verdict.said() == ReviewVerdict.Said.DIFFERENT)
                        .isPresent());
        return hits.stream()
                .flatMap(hit -> last(verdicts, hit).stream())
                .max(Comparator.comparingLong(ReviewVerdict::id))
                .map(verdict -> new TiedProfile.Decided(VerdictWords.of(verdict), setAside));
    }

    /** Verdicts come with the newest first. */
    private static Optional<ReviewVerdict> last(List<ReviewVerdict> verdicts, ArticleHit hit) {
        return verdicts.stream()
                .filter(verdict -> verdict.listings().contains(hit.listing()))
                .findFirst();
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
