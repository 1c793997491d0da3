package dossier.analysis;

import dossier.analysis.ArticleAnalysis.NotRead;
import dossier.articles.Article;
import dossier.lists.Gender;
import dossier.lists.ListedOn;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.mentions.MentionFinder;
import dossier.mentions.NamedParty;
import dossier.screening.Hit;
import dossier.screening.IndexKeeper;
import dossier.screening.IndexSwapped;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Reads one article: who is named, and who of them may be listed where. Needs no database, stores nothing. */
@ApplicationScoped
public class ArticleAnalyser {

    /** Words of office that are compared; more would be a whole life. */
    private static final int LONGEST_POSITION = 300;

    /** A bare surname has many bearers: all must be seen before one is preferred. */
    private static final int BEARERS = 100;

    private final Screener screener;
    private final Supplier<NameIndex> index;
    private final AnalysisSettings settings;
    private final Clock clock;
    private volatile Finder finder = new Finder(-1, new MentionFinder(dossier.mentions.ListedNames.none()));

    @Inject
    ArticleAnalyser(Screener screener, IndexKeeper keeper, AnalysisSettings settings) {
        this(screener, keeper::index, settings, Clock.systemUTC());
    }

    ArticleAnalyser(Screener screener, Supplier<NameIndex> index, AnalysisSettings settings, Clock clock) {
        this.screener = screener;
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    /** The names to look for, made from one index. */
    private record Finder(long version, MentionFinder mentions) {}

    /** Analyses the article's text; its title is not read. Work is bounded, whatever the text. */
    public ArticleAnalysis analyse(Article article) {
        NameIndex current = index.get();
        List<NamedParty> named = finder().find(article.text());
        List<PersonInArticle> people = new ArrayList<>();
        for (NamedParty party : named) {
            boolean screened = people.size() < settings.maxParties();
            people.add(person(party, screened ? hits(party, article, current) : List.of()));
        }
        List<NotRead> notRead = named.size() > settings.maxParties()
                ? List.of(NotRead.CLAIMS, NotRead.LATER_PARTIES)
                : List.of(NotRead.CLAIMS);
        return new ArticleAnalysis(article, people, notRead, current.stamp(), clock.instant());
    }

    /** Made anew as soon as an index serves; the names of the index before are looked for until then. */
    void onSwap(@Observes IndexSwapped swapped) {
        finder = finder(swapped.index());
    }

    private MentionFinder finder() {
        Finder known = finder;
        if (known.version() < 0) {
            known = finder(index.get());
            finder = known;
        }
        return known.mentions();
    }

    private static Finder finder(NameIndex index) {
        return new Finder(index.version(), new MentionFinder(NamesToFind.of(index.parties())));
    }

    private List<ArticleHit> hits(NamedParty party, Article article, NameIndex current) {
        if (party.name().length() > ScreeningQuery.MAX_NAME) {
            return List.of();
        }
        int limit = party.isOneWord() ? BEARERS : settings.maxHits();
        List<Hit> hits =
                screener.screen(current, query(party), new ScreeningOptions(Set.of(), settings.cutoff(), limit));
        List<ArticleHit> found = hits.stream()
                .filter(hit -> isMeant(hit, party))
                .map(hit -> hit(hit, article, current.party(hit.listing())))
                .toList();
        List<ArticleHit> heard = new TextJudge(party, ref -> current.party(ref)).judge(found);
        return heard.stream().limit(settings.maxHits()).toList();
    }

    /** Ships bear ordinary words for names ("Freedom"): an organisation in a text is not taken for one. */
    private static boolean isMeant(Hit hit, NamedParty party) {
        boolean craft = hit.kind() == ListingKind.VESSEL || hit.kind() == ListingKind.AIRCRAFT;
        return !craft || hit.kind().name().equals(party.kind().name());
    }

    private static ScreeningQuery query(NamedParty party) {
        String position =
                Stream.concat(party.titles().stream(), party.roles().stream()).collect(Collectors.joining("; "));
        return new ScreeningQuery(
                party.name(),
                Optional.of(ListingKind.valueOf(party.kind().name())),
                Optional.empty(),
                List.of(),
                Gender.UNKNOWN,
                position.substring(0, Math.min(position.length(), LONGEST_POSITION)),
                List.of());
    }

    private static ArticleHit hit(Hit hit, Article article, Optional<ListedParty> listed) {
        Optional<ListedOn> onDay = listed.flatMap(party -> article.publishedOn().map(day -> ListedOn.of(party, day)));
        return new ArticleHit(
                hit.listing(),
                hit.name(),
                hit.kind(),
                hit.score(),
                hit.band(),
                onDay.map(ListedOn::answer).orElse(ListedOn.Answer.UNKNOWN),
                onDay,
                listed.isPresent(),
                hit.evidence(),
                List.of(),
                hit.sample());
    }

    private static PersonInArticle person(NamedParty party, List<ArticleHit> hits) {
        return new PersonInArticle(
                party.name(),
                ListingKind.valueOf(party.kind().name()),
                party.mentions(),
                party.titles(),
                party.roles(),
                hits);
    }

    /** Looks a listing up. */
    interface Lookup {

        Optional<ListedParty> party(ListingRef listing);
    }
}
