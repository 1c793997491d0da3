package dossier.analysis;

import dossier.analysis.ArticleAnalysis.NotRead;
import dossier.articles.Article;
import dossier.context.ContextReader;
import dossier.context.PartyContext;
import dossier.context.PartyContexts;
import dossier.lists.ListingKind;
import dossier.mentions.MentionFinder;
import dossier.mentions.NamedParty;
import dossier.mentions.TaggedName;
import dossier.screening.Hit;
import dossier.screening.IndexKeeper;
import dossier.screening.IndexSwapped;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.tagging.NameTagger;
import dossier.tagging.TaggedSpan;
import dossier.tagging.TaggerKeeper;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Reads one article: who is named, and who of them may be listed where. Needs no database, stores nothing. */
@ApplicationScoped
public class ArticleAnalyser {

    /** A bare surname has many bearers: all must be seen before one is preferred. */
    private static final int BEARERS = 200;

    private static final double BEARERS_CUTOFF = 1e-5;

    private static final int CANDIDATES = 30;

    private final Screener screener;
    private final Supplier<NameIndex> index;
    private final Supplier<Optional<NameTagger>> tagger;
    private final AnalysisSettings settings;
    private final Clock clock;
    private volatile Finder finder =
            new Finder(-1, new MentionFinder(dossier.mentions.ListedNames.none()), new ListedContexts());

    @Inject
    ArticleAnalyser(Screener screener, IndexKeeper keeper, TaggerKeeper tagger, AnalysisSettings settings) {
        this(screener, keeper::index, tagger::tagger, settings, Clock.systemUTC());
    }

    ArticleAnalyser(
            Screener screener,
            Supplier<NameIndex> index,
            Supplier<Optional<NameTagger>> tagger,
            AnalysisSettings settings,
            Clock clock) {
        this.tagger = tagger;
        this.screener = screener;
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    /** The names to look for, made from one index. */
    private record Finder(long version, MentionFinder mentions, ListedContexts listed) {}

    /** Analyses the article's text; its title is not read. Work is bounded, whatever the text. */
    public ArticleAnalysis analyse(Article article) {
        NameIndex current = index.get();
        Finder names = finder();
        Optional<List<TaggedName>> tagged = tagged(article);
        List<NamedParty> named = names.mentions().find(article.text(), tagged);
        List<PartyContext> contexts = PartyContexts.of(
                ContextReader.standard().read(article.text()),
                named.stream().map(NamedParty::mentions).toList());
        List<PersonInArticle> people = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            NamedParty party = named.get(i);
            boolean screened = i < settings.maxParties() && party.name().length() <= ScreeningQuery.MAX_NAME;
            people.add(person(
                    party,
                    screened
                            ? new PartyHits(party, contexts.get(i), article, current, names.listed())
                                    .of(screened(party, current))
                            : List.of()));
        }
        Set<NotRead> notRead = EnumSet.of(NotRead.CLAIMS);
        if (tagged.isEmpty()) {
            notRead.add(NotRead.NAME_MODEL);
        }
        if (named.size() > settings.maxParties()) {
            notRead.add(NotRead.LATER_PARTIES);
        }
        return new ArticleAnalysis(article, people, List.copyOf(notRead), current.stamp(), clock.instant());
    }

    /** The names that the model marks; empty if it did not read the text. */
    private Optional<List<TaggedName>> tagged(Article article) {
        boolean english = article.language().isEmpty() || article.language().equals("en");
        return tagger.get()
                .filter(reader -> english && article.text().length() <= settings.maxTagged())
                .map(reader -> reader.tag(WrappedLines.joined(article.text())).stream()
                        .map(ArticleAnalyser::tagged)
                        .toList());
    }

    private static TaggedName tagged(TaggedSpan span) {
        TaggedName.Label label = switch (span.label()) {
            case PERSON -> TaggedName.Label.PERSON;
            case ORGANISATION -> TaggedName.Label.ORGANISATION;
            case PLACE, OTHER -> TaggedName.Label.OTHER;
        };
        return new TaggedName(span.start(), span.end(), label);
    }

    /** Made anew as soon as an index serves; the names of the index before are looked for until then. */
    void onSwap(@Observes IndexSwapped swapped) {
        finder = finder(swapped.index());
    }

    private Finder finder() {
        Finder known = finder;
        if (known.version() < 0) {
            known = finder(index.get());
            finder = known;
        }
        return known;
    }

    private static Finder finder(NameIndex index) {
        return new Finder(index.version(), new MentionFinder(NamesToFind.of(index.parties())), new ListedContexts());
    }

    private List<Hit> screened(NamedParty party, NameIndex current) {
        String plain = party.nameWithoutNickname();
        List<Hit> hits = screened(plain, party, current);
        return plain.equals(party.name()) ? hits : Nicknames.better(hits, screened(party.name(), party, current));
    }

    private List<Hit> screened(String name, NamedParty party, NameIndex current) {
        int limit = party.isOneWord() ? BEARERS : CANDIDATES;
        ListingKind kind = ListingKind.valueOf(party.kind().name());
        return screener
                .screen(
                        current,
                        ScreeningQuery.ofName(name, Optional.of(kind)),
                        new ScreeningOptions(Set.of(), party.isOneWord() ? BEARERS_CUTOFF : settings.cutoff(), limit))
                .stream()
                .filter(hit -> isMeant(hit, party))
                .toList();
    }

    /** Ships bear ordinary words for names ("Freedom"): an organisation in a text is not taken for one. */
    private static boolean isMeant(Hit hit, NamedParty party) {
        boolean craft = hit.kind() == ListingKind.VESSEL || hit.kind() == ListingKind.AIRCRAFT;
        return !craft || hit.kind().name().equals(party.kind().name());
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
