package dossier.analysis;

import dossier.analysis.ArticleAnalysis.NotRead;
import dossier.analysis.judging.ListedCompany;
import dossier.analysis.judging.NamedInText;
import dossier.analysis.judging.PartyJudge.Judged;
import dossier.analysis.judging.PossibleParty;
import dossier.analysis.judging.ReadListings;
import dossier.articles.Article;
import dossier.claims.Claim;
import dossier.claims.ClaimAuthority;
import dossier.claims.ClaimFinder;
import dossier.claims.Polarity;
import dossier.context.ContextReader;
import dossier.context.ContextText;
import dossier.context.PartyContext;
import dossier.context.PartyContexts;
import dossier.lists.ListingKind;
import dossier.mentions.MentionFinder;
import dossier.mentions.NamedParty;
import dossier.mentions.TaggedName;
import dossier.screening.IndexKeeper;
import dossier.screening.IndexSwapped;
import dossier.screening.NameIndex;
import dossier.screening.QuietMoment;
import dossier.screening.Screener;
import dossier.screening.ScreeningQuery;
import dossier.screening.SettingsHash;
import dossier.screening.Stamp;
import dossier.tagging.KnownWords;
import dossier.tagging.NameTagger;
import dossier.tagging.TaggedSpan;
import dossier.tagging.TaggerKeeper;
import dossier.text.BudgetSpentException;
import dossier.text.ReadText;
import dossier.text.ReadingBudget;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Reads one article: who is named, and who of them may be listed where. Needs no database, stores nothing. */
@ApplicationScoped
public class ArticleAnalyser {

    private final Screener screener;
    private final Supplier<NameIndex> index;
    private final Supplier<Optional<NameTagger>> tagger;
    private final AnalysisSettings settings;
    private final Clock clock;
    private final QuietMoment quiet;
    /** Made once the service is ready, or for the first article after the lists changed; nothing until then. Who asks while it is made waits. */
    private @Nullable CompletableFuture<Finder> finder;
    /** Whether it was made once. */
    private boolean prepared;

    @Inject
    ArticleAnalyser(
            Screener screener, IndexKeeper keeper, TaggerKeeper tagger, AnalysisSettings settings, QuietMoment quiet) {
        this(screener, keeper::index, tagger::tagger, settings, Clock.systemUTC(), quiet);
    }

    ArticleAnalyser(
            Screener screener,
            Supplier<NameIndex> index,
            Supplier<Optional<NameTagger>> tagger,
            AnalysisSettings settings,
            Clock clock) {
        this(screener, index, tagger, settings, clock, QuietMoment.now());
    }

    private ArticleAnalyser(
            Screener screener,
            Supplier<NameIndex> index,
            Supplier<Optional<NameTagger>> tagger,
            AnalysisSettings settings,
            Clock clock,
            QuietMoment quiet) {
        this.quiet = quiet;
        this.tagger = tagger;
        this.screener = screener;
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    /** The names to look for, made from one index. */
    private record Finder(MentionFinder mentions, ReadListings listed) {}

    /** Analyses the article's text in as much time as it takes; its title is not read. */
    public ArticleAnalysis analyse(Article article) {
        return analyse(article, ReadingBudget.unlimited());
    }

    /**
     * Analyses the article's text; its title is not read.
     *
     * @throws BudgetSpentException if the budget does not suffice
     */
    public ArticleAnalysis analyse(Article article, ReadingBudget budget) {
        return analyse(article, budget, (named, judged) -> {});
    }

    /** The same; each party of the text is shown with those listed that it may be, all of them, for weights to be fitted. */
    ArticleAnalysis analyse(Article article, ReadingBudget budget, BiConsumer<NamedInText, List<Judged>> judged) {
        NameIndex current = index.get();
        Finder names = finder().join();
        ReadText text = ReadText.of(article.text());
        Optional<List<TaggedName>> tagged = tagged(article, text, names.mentions(), budget);
        budget.check(article.text().length());
        List<NamedParty> found = names.mentions().find(text, tagged, article.language());
        budget.check(article.text().length());
        List<Claim> claims = isEnglish(article) ? claims(article, text, found, budget) : List.of();
        PartyScreening screening = new PartyScreening(screener, current, settings.cutoff());
        ListedNumbers numbers = ListedNumbers.of(text, found, current, screening::mayBe);
        List<NamedParty> named = withNumbers(found, numbers);
        List<NamedParty> parties = new ArrayList<>(named);
        // "his son Ivan": a claim may be about somebody whose whole name stands nowhere
        claims.stream()
                .map(Claim::subject)
                .filter(subject -> !isIn(parties, subject))
                .forEach(parties::add);
        Map<NamedParty, List<ArticleHit>> hits =
                hits(new Read(article, text, claims, numbers), parties, screening, names.listed(), budget, judged);
        ArticleClaims lists = new ArticleClaims(current);
        return new ArticleAnalysis(
                article,
                named.stream()
                        .map(party -> person(party, hits.getOrDefault(party, List.of())))
                        .toList(),
                claims.stream()
                        .map(claim -> lists.check(claim, article, Optional.ofNullable(hits.get(claim.subject()))))
                        .toList(),
                notRead(article, tagged.isPresent(), named.size()),
                stamp(current, article),
                clock.instant());
    }

    private Stamp stamp(NameIndex current, Article article) {
        boolean model = tagger.get().isPresent();
        return current.stamp()
                .configuredBy(SettingsHash.of(settings.deciding(screener.deciding(), model)))
                .ofText(SettingsHash.sha256(article.text()));
    }

    /** What the text says, the authorities of its claims aside: that the US sanctions somebody makes him no American. */
    private static ContextText context(ReadText text, String language, List<Claim> claims) {
        return ContextReader.standard()
                .read(text, language)
                .without(claims.stream()
                        .map(claim -> new ContextText.Acting(claim.authority().country(), claim.start(), claim.end()))
                        .distinct()
                        .toList());
    }

    private static List<Claim> claims(Article article, ReadText text, List<NamedParty> named, ReadingBudget budget) {
        return new ClaimFinder().find(text, article.publishedOn(), named, budget);
    }

    private static boolean isIn(List<NamedParty> parties, NamedParty party) {
        return parties.stream().anyMatch(each -> each == party);
    }

    /** An article and what was read in it, its parties aside. */
    private record Read(Article article, ReadText text, List<Claim> claims, ListedNumbers numbers) {}

    /** The hits of each party that is screened. Parties are themselves: two of one name may be two. */
    private Map<NamedParty, List<ArticleHit>> hits(
            Read read,
            List<NamedParty> parties,
            PartyScreening screening,
            ReadListings listed,
            ReadingBudget budget,
            BiConsumer<NamedInText, List<Judged>> judged) {
        Topics topics = new Topics(read.text());
        List<PartyContext> contexts = PartyContexts.of(
                context(read.text(), read.article().language(), read.claims()),
                parties.stream().map(NamedParty::mentions).toList(),
                settings.maxParties());
        ListedCompany company = new ListedCompany();
        Map<PartyHits, List<PossibleParty>> possible = new LinkedHashMap<>();
        budget.begin("screening the parties of the article", Math.min(parties.size(), settings.maxParties()));
        for (int i = 0; i < parties.size() && i < settings.maxParties(); i++) {
            budget.check(i);
            NamedParty party = parties.get(i);
            if (party.name().length() <= ScreeningQuery.MAX_NAME) {
                NamedInText named =
                        new NamedInText(party, sanctionersOf(party, read.claims()), topics.of(party.mentions()));
                PartyHits found = new PartyHits(
                        named,
                        contexts.get(i),
                        read.article(),
                        screening.index(),
                        listed,
                        read.numbers().of(party));
                List<PossibleParty> all = found.possible(screening.of(party, read.numbers()));
                company.add(party, named.situation(), all);
                possible.put(found, all);
            }
        }
        Map<NamedParty, List<ArticleHit>> hits = new IdentityHashMap<>();
        possible.forEach((found, ofParty) -> {
            List<Judged> all = found.judged(ofParty, company);
            judged.accept(found.named(), all);
            hits.put(found.named().party(), found.of(all));
        });
        return hits;
    }

    /** Who the text says has the party on a list. */
    private static Set<ClaimAuthority> sanctionersOf(NamedParty party, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.subject() == party && claim.polarity() == Polarity.LISTED)
                .map(Claim::authority)
                .collect(Collectors.toSet());
    }

    private List<NotRead> notRead(Article article, boolean tagged, int parties) {
        Set<NotRead> notRead = EnumSet.noneOf(NotRead.class);
        if (!isEnglish(article)) {
            notRead.add(NotRead.CLAIMS);
        }
        if (!tagged) {
            notRead.add(NotRead.NAME_MODEL);
        }
        if (parties > settings.maxParties()) {
            notRead.add(NotRead.LATER_PARTIES);
        }
        return List.copyOf(notRead);
    }

    private static boolean isEnglish(Article article) {
        return article.language().isEmpty() || article.language().equals("en");
    }

    /** The names that the model marks; empty if it did not read the text. */
    private Optional<List<TaggedName>> tagged(
            Article article, ReadText text, MentionFinder mentions, ReadingBudget budget) {
        return tagger.get()
                .filter(reader -> isEnglish(article) && article.text().length() <= settings.maxTagged())
                .map(reader -> reader.tag(text, new WordsOf(mentions), budget).stream()
                        .map(ArticleAnalyser::tagged)
                        .toList());
    }

    /** What the model is spared by what is known without it. */
    private record WordsOf(MentionFinder mentions) implements KnownWords {

        @Override
        public boolean namesNobody(String words) {
            return MentionFinder.namesNobody(words);
        }

        @Override
        public boolean isLookedFor(String word) {
            return mentions.isListedWord(word);
        }
    }

    private static TaggedName tagged(TaggedSpan span) {
        TaggedName.Label label = switch (span.label()) {
            case PERSON -> TaggedName.Label.PERSON;
            case ORGANISATION -> TaggedName.Label.ORGANISATION;
            case PLACE, OTHER -> TaggedName.Label.OTHER;
        };
        return new TaggedName(span.start(), span.end(), label);
    }

    /** Made anew for the next article or a moment later, whichever is first: lists are often imported one after the other. */
    void onSwap(@Observes IndexSwapped swapped) {
        if (forgetFinder()) {
            quiet.run(() -> prepareFor(swapped.index()), ArticleAnalyser::begin);
        }
    }

    private synchronized boolean forgetFinder() {
        finder = null;
        return prepared;
    }

    private void prepareFor(NameIndex swapped) {
        if (index.get() == swapped) {
            prepare();
        }
    }

    /** Begins to make the names to look for, unless that was begun before; does not wait for them. */
    public void prepare() {
        finder();
    }

    private synchronized CompletableFuture<Finder> finder() {
        CompletableFuture<Finder> begun = finder;
        if (begun == null) {
            prepared = true;
            begun = new CompletableFuture<Finder>().completeAsync(() -> finder(index.get()), ArticleAnalyser::begin);
            finder = begun;
        }
        return begun;
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "names-to-find");
        thread.setDaemon(true);
        thread.start();
    }

    private static Finder finder(NameIndex index) {
        return new Finder(new MentionFinder(NamesToFind.of(index.parties())), new ReadListings(index.parties()));
    }

    /** The parties and the numbers that are listed and stand beside none of them, in the order of the text. */
    private static List<NamedParty> withNumbers(List<NamedParty> named, ListedNumbers numbers) {
        return Stream.concat(named.stream(), numbers.alone().stream())
                .sorted(Comparator.comparingInt(party -> party.mentions().get(0).start()))
                .toList();
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
}
