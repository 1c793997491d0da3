package dossier.screening;

import dossier.asked.AskedName;
import dossier.lists.Gender;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.TokenRarity;
import dossier.names.WeightedName;
import dossier.screening.explain.HitExplainer;
import dossier.screening.index.PreparedParty;
import dossier.screening.retrieval.Screening;
import dossier.screening.scoring.PairScorer;
import dossier.screening.scoring.PartyFacts;
import dossier.screening.scoring.PreparedName;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks queries against the names of all active snapshots. Needs no database. */
@ApplicationScoped
public class Screener {

    /** More listings than have one number. */
    private static final int MOST_HOLDERS = 1_000;

    private final Supplier<NameIndex> current;
    private final ScreeningSettings settings;
    private final NameAnalyser analyser = NameAnalyser.standard();

    @Inject
    Screener(IndexKeeper keeper, ScreeningSettings settings) {
        this(keeper::index, settings);
    }

    Screener(Supplier<NameIndex> current, ScreeningSettings settings) {
        this.current = current;
        this.settings = settings;
    }

    /**
     * The listings that may be the party asked for, the most probable first, ties by reference.
     * Work and memory are bounded, whatever the query's text.
     */
    public List<Hit> screen(ScreeningQuery query, ScreeningOptions options) {
        return screen(current.get(), query, options);
    }

    /** The same against an index taken before, so that all parts of one answer come from one state. */
    public List<Hit> screen(NameIndex index, ScreeningQuery query, ScreeningOptions options) {
        RememberedAnswers.Asked asked = new RememberedAnswers.Asked(settings, query, options);
        return index.answers().find(asked).orElseGet(() -> {
            List<Hit> hits = screen(index, query, options, RememberedNames.none());
            index.answers().remember(asked, hits);
            return hits;
        });
    }

    private List<Hit> screen(
            NameIndex index, ScreeningQuery query, ScreeningOptions options, RememberedNames remembered) {
        return new Screening(index, settings, analyser, query, options, remembered).hits();
    }

    /**
     * The same for a field as customers' files hold them, which may have titles, several people, other names, a place or a status
     * beside the name: each name is screened by itself. {@link #understood} tells how the field was understood.
     */
    public List<Hit> screenField(NameIndex index, ScreeningQuery field, ScreeningOptions options) {
        return FieldScreening.hits(field, options.limit(), query -> screen(index, query, options));
    }

    /**
     * The same for one of many fields.
     *
     * @param remembered what was found for the fields before; for this index and these lists only
     */
    public List<Hit> screenField(
            NameIndex index, ScreeningQuery field, ScreeningOptions options, RememberedNames remembered) {
        return FieldScreening.hits(field, options.limit(), query -> screen(index, query, options, remembered));
    }

    /** How {@link #screenField} understands the name of a query. */
    public static AskedName understood(ScreeningQuery field) {
        return FieldScreening.understood(field);
    }

    /** Two fields against each other: the best that any two of their names give. */
    public Comparison compareFields(NameIndex index, ScreeningQuery a, ScreeningQuery b) {
        return FieldScreening.compare(a, b, (one, other) -> compare(index, one, other));
    }

    /** Why a field does or does not hit that listing, by the name of it that comes nearest; empty if no active snapshot has it. */
    public Optional<Explained> explainField(
            NameIndex index, ScreeningQuery field, ListingRef listing, ScreeningOptions options) {
        return FieldScreening.queries(field)
                .flatMap(query -> explain(index, query, listing, options).stream())
                .max(Comparator.comparingDouble(
                        explained -> explained.best().map(Explained.Best::score).orElse(0.0)));
    }

    /** Two parties against each other; the same evidence and the same score as in screening. */
    public Comparison compare(ScreeningQuery a, ScreeningQuery b) {
        return compare(current.get(), a, b);
    }

    /** The same with the rarities of an index taken before. */
    public Comparison compare(NameIndex index, ScreeningQuery a, ScreeningQuery b) {
        TokenRarity rarity = index.rarity();
        Optional<ListingKind> kind = a.kind().or(b::kind);
        List<Evidence> facts = new ArrayList<>(PartyFacts.compare(PartyFacts.of(a), PartyFacts.of(b)));
        boolean bothKnown = a.kind().isPresent() && b.kind().isPresent();
        if (bothKnown && isPerson(a) != isPerson(b)) {
            facts.add(new Evidence(
                    Feature.KINDS_DIFFER, a.kind().get().name(), b.kind().get().name(), 1));
        }
        // where neither says what it is, both readings are tried and the better one counts
        return kind.map(List::of).orElse(List.of(ListingKind.PERSON, ListingKind.ORGANISATION)).stream()
                .map(PreparedParty::nameKind)
                .map(reading -> PairScorer.match(
                        prepare(a.name(), reading, rarity),
                        prepare(b.name(), reading, rarity),
                        NameGrade.PRIMARY,
                        facts))
                .max(Comparator.comparingDouble(PairScorer.Outcome::score))
                .map(best -> new Comparison(best.score(), best.evidence(), best.names()))
                .orElseThrow();
    }

    /** Why the query does or does not hit that listing; empty if no active snapshot has it. */
    public Optional<Explained> explain(
            NameIndex index, ScreeningQuery query, ListingRef listing, ScreeningOptions options) {
        return new HitExplainer(index, settings, analyser, query, options).of(listing);
    }

    /** The listings that have a number, written with or without what it is; the surest first, then by reference. */
    public List<ListedParty> holdersOf(String number) {
        return holdersOf(current.get(), number);
    }

    /** The same in an index taken before, or of a day of the past. */
    public List<ListedParty> holdersOf(NameIndex index, String number) {
        ScreeningQuery query = new ScreeningQuery(
                "", Optional.empty(), Optional.empty(), List.of(), Gender.UNKNOWN, "", List.of(number));
        return screen(index, query, new ScreeningOptions(Set.of(), settings.review(), MOST_HOLDERS)).stream()
                .flatMap(hit -> index.party(hit.listing()).stream())
                .toList();
    }

    /** The index that serves just now. Take it once per answer. */
    public NameIndex index() {
        return current.get();
    }

    /** What answers are made from just now. */
    public Stamp stamp() {
        return stamp(current.get());
    }

    /** What answers from an index taken before are made from, the settings included. */
    public Stamp stamp(NameIndex index) {
        return index.stamp().configuredBy(SettingsHash.of(settings.deciding()));
    }

    /** From which score on a hit is in which band. */
    public Thresholds thresholds() {
        return new Thresholds(settings.match(), settings.review());
    }

    /** The settings that decide what is found, by their names. */
    public Map<String, Object> deciding() {
        return settings.deciding();
    }

    private PreparedName prepare(String name, NameKind kind, TokenRarity rarity) {
        return new PreparedName(new WeightedName(analyser.analyse(name, kind), rarity));
    }

    /** Vessels, aircraft and organisations are not distinguished: one list's vessel is another's enterprise. */
    private static boolean isPerson(ScreeningQuery query) {
        return query.kind().filter(kind -> kind == ListingKind.PERSON).isPresent();
    }
}
