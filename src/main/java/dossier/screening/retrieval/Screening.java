package dossier.screening.retrieval;

import dossier.lists.ListedField;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.WeightedName;
import dossier.screening.Band;
import dossier.screening.Evidence;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.RememberedNames;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.screening.ScreeningSettings;
import dossier.screening.index.PreparedParty;
import dossier.screening.scoring.FeatureStrengths;
import dossier.screening.scoring.Namesakes;
import dossier.screening.scoring.PairScorer;
import dossier.screening.scoring.PartyFacts;
import dossier.screening.scoring.PreparedName;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * One query against one index: candidates retrieved, then those scored that can be among the hits, then the best explained
 * with their reasons.
 */
public final class Screening {

    /** More than the last digits of a sum can be off. */
    private static final double ROUNDING = 1e-6;

    private final NameIndex index;
    private final ScreeningSettings settings;
    private final NameAnalyser analyser;
    private final ScreeningQuery query;
    private final ScreeningOptions options;
    private final PartyFacts asked;
    private final Map<NameKind, PreparedName> readings = new EnumMap<>(NameKind.class);
    private final TopHits topHits;
    private final NumberHolders holders;
    private final RememberedNames remembered;

    public Screening(
            NameIndex index,
            ScreeningSettings settings,
            NameAnalyser analyser,
            ScreeningQuery query,
            ScreeningOptions options,
            RememberedNames remembered) {
        this.index = index;
        this.remembered = remembered;
        this.settings = settings;
        this.analyser = analyser;
        this.query = query;
        this.options = options;
        this.asked = PartyFacts.of(query);
        this.holders = NumberHolders.of(index, query, asked);
        this.topHits =
                new TopHits(options.cutoff(), options.limit(), index.table().parties());
    }

    public List<Hit> hits() {
        scoreHolders();
        if (!query.hasName()) {
            return found();
        }
        if (query.kind().isPresent()) {
            ListingKind kind = query.kind().get();
            boolean person = kind == ListingKind.PERSON;
            // the EU lists ships as enterprises, and who asks often cannot tell a ship from its company: only people
            // are apart
            scoreAll(kind, party -> (index.kindOf(party) == ListingKind.PERSON) == person);
        } else {
            // a name without its kind is read both ways: "Sberbank" by its legal forms, "Putin" by its parts
            scoreAll(ListingKind.PERSON, party -> index.kindOf(party) == ListingKind.PERSON);
            scoreAll(ListingKind.ORGANISATION, party -> index.kindOf(party) != ListingKind.PERSON);
        }
        return found();
    }

    private List<Hit> found() {
        List<TopHits.Scored> scored = new ArrayList<>(topHits.all());
        scored.sort(Comparator.comparingDouble((TopHits.Scored one) -> -one.score())
                .thenComparing(one -> index.prepared(one.party()).party().ref()));
        return scored.stream().limit(options.limit()).map(this::hit).toList();
    }

    private void scoreAll(ListingKind readAs, IntPredicate rightKind) {
        NameKind kind = PreparedParty.nameKind(readAs);
        IntPredicate wanted = options.lists().isEmpty() ? rightKind : rightKind.and(this::onWantedList);
        float least = leastOfNames(kind);
        if (holders.size() == 0) {
            score(remembered.candidates(query.name(), kind, least, () -> candidates(kind, wanted, least)), kind, least);
        } else {
            score(candidates(kind, wanted.and(party -> !holders.holds(party)), least), kind, least);
        }
    }

    private CandidateRows candidates(NameKind kind, IntPredicate wanted, float least) {
        Retrieval.Bounds bounds = new Retrieval.Bounds(settings.maxCandidates(), settings.maxPostings());
        return index.candidates(reading(kind), wanted, bounds, least, other -> Optional.of(reading(other)));
    }

    /** What the names must reach for a hit, if all facts that are asked agree. */
    private float leastOfNames(NameKind kind) {
        double cutoff = options.cutoff() - ROUNDING;
        double least = Math.log(cutoff / (1 - cutoff)) - asked.mostLogOdds(kind == NameKind.PERSON);
        return cutoff > 0 ? (float) least : Retrieval.ANY_SCORE;
    }

    /** Whoever has a number that is asked for is compared, whatever the kind and name. */
    private void scoreHolders() {
        for (int i = 0; i < holders.size(); i++) {
            int party = holders.party(i);
            if (options.lists().isEmpty() || onWantedList(party)) {
                for (int row = index.table().firstRowOf(party);
                        row < index.table().firstRowOf(party + 1);
                        row++) {
                    score(party, row, row, holders.facts(i));
                }
            }
        }
    }

    /**
     * A row that can be among the hits.
     *
     * @param row the row
     * @param order its place among the candidates
     * @param facts what the facts of its party say
     * @param upperBound log-odds that it does not exceed
     */
    private record Promising(int row, int order, List<Evidence> facts, float upperBound) {

        private static final Comparator<Promising> BEST_FIRST =
                Comparator.comparingDouble((Promising one) -> -one.upperBound).thenComparingInt(Promising::order);
    }

    /** Scores the rows that can score highest first, until none that is left can be among the hits. */
    private void score(CandidateRows candidates, NameKind readAs, float least) {
        List<Promising> rows = promising(candidates, readAs, least);
        for (int k = 0; k < rows.size() && mayBeHit(rows.get(k).upperBound()); k++) {
            Promising one = rows.get(k);
            score(index.table().partyOf(one.row()), one.row(), one.order(), one.facts());
        }
    }

    private List<Promising> promising(CandidateRows candidates, NameKind readAs, float least) {
        List<Promising> rows = new ArrayList<>();
        int party = -1;
        List<Evidence> facts = List.of();
        for (int i = 0; i < candidates.size(); i++) {
            int row = candidates.rows()[i];
            float names = candidates.upperBounds()[i];
            if (names < least) {
                continue;
            }
            if (party != index.table().partyOf(row)) {
                party = index.table().partyOf(row);
                facts = facts(party);
            }
            float upperBound = upperBound(names, facts, readAs == NameKind.PERSON);
            if (mayBeHit(upperBound)) {
                rows.add(new Promising(row, i, facts, upperBound));
            }
        }
        rows.sort(Promising.BEST_FIRST);
        return rows;
    }

    private List<Evidence> facts(int party) {
        return asked.isEmpty()
                ? List.of()
                : PartyFacts.compare(asked, index.prepared(party).facts());
    }

    private static float upperBound(float names, List<Evidence> facts, boolean person) {
        double sum = names + FeatureStrengths.logOddsAmongMany(facts, person);
        return (float) Namesakes.upperBound(facts, names, sum);
    }

    private boolean mayBeHit(float upperBound) {
        return 1 / (1 + Math.exp(-upperBound)) + ROUNDING >= topHits.bar();
    }

    private void score(int party, int row, int order, List<Evidence> facts) {
        PreparedName name = index.table().name(row);
        PairScorer.Outcome outcome = PairScorer.matchAmongMany(
                reading(name.weighted().name().kind()),
                name,
                index.table().published(row).listed().grade(),
                facts);
        topHits.offer(new TopHits.Scored(party, row, order, outcome, outcome.score()));
    }

    private Hit hit(TopHits.Scored scored) {
        ListedParty party = index.prepared(scored.party()).party();
        Band byScore = settings.bandOf(scored.score());
        Band byRule = scored.outcome().ceiling().band();
        String name = index.table().published(scored.row()).listed().text();
        return new Hit(
                party.ref(),
                new Hit.MatchedName(name, party.cells().of(ListedField.NAME, name)),
                party.kind(),
                scored.score(),
                byScore.compareTo(byRule) >= 0 ? byScore : byRule,
                scored.outcome().evidence(),
                scored.outcome().names(),
                party.sample());
    }

    private PreparedName reading(NameKind kind) {
        return readings.computeIfAbsent(
                kind, key -> new PreparedName(new WeightedName(analyser.analyse(query.name(), key), index.rarity())));
    }

    private boolean onWantedList(int party) {
        return options.lists().contains(index.listOf(party));
    }
}
