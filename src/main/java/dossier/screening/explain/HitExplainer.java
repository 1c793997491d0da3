package dossier.screening.explain;

import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.WeightedName;
import dossier.screening.Band;
import dossier.screening.Evidence;
import dossier.screening.Explained;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.RememberedNames;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.screening.ScreeningSettings;
import dossier.screening.TokenMatch;
import dossier.screening.index.PreparedParty;
import dossier.screening.retrieval.NumberHolders;
import dossier.screening.retrieval.Retrieval;
import dossier.screening.retrieval.Screening;
import dossier.screening.scoring.PairScorer;
import dossier.screening.scoring.PartyFacts;
import dossier.screening.scoring.PreparedName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Follows one query to one listing through the very steps of {@link Screening}, and says where it is lost. */
public final class HitExplainer {

    private final NameIndex index;
    private final ScreeningSettings settings;
    private final NameAnalyser analyser;
    private final ScreeningQuery query;
    private final ScreeningOptions options;
    private final PartyFacts asked;
    private final NumberHolders holders;

    public HitExplainer(
            NameIndex index,
            ScreeningSettings settings,
            NameAnalyser analyser,
            ScreeningQuery query,
            ScreeningOptions options) {
        this.index = index;
        this.settings = settings;
        this.analyser = analyser;
        this.query = query;
        this.options = options;
        this.asked = PartyFacts.of(query);
        this.holders = NumberHolders.of(index, query, asked);
    }

    /** Empty if no active snapshot has the listing. */
    public Optional<Explained> of(ListingRef listing) {
        return index.party(listing).map(this::explained);
    }

    private Explained explained(ListedParty listing) {
        int party = Collections.binarySearch(index.parties(), listing, Comparator.comparing(ListedParty::ref));
        boolean byIdentifier = holders.holds(party);
        boolean rightKind = query.kind().isEmpty() || isPerson(query.kind().get()) == isPerson(listing.kind());
        boolean kindFits = rightKind || byIdentifier;
        int[] rows = IntStream.range(
                        index.table().firstRowOf(party), index.table().firstRowOf(party + 1))
                .toArray();
        int[] candidates = candidates(readAs(listing, rightKind), isPerson(listing.kind()));
        int[] found = Arrays.stream(candidates)
                .filter(row -> index.table().partyOf(row) == party)
                .toArray();
        Explained.Retrieved retrieved =
                new Explained.Retrieved(byIdentifier, candidates.length, found.length, reaches(listing, rows));
        int[] compared = byIdentifier ? rows : found;
        Optional<Explained.Best> best = best(party, compared.length > 0 ? compared : rows, compared.length > 0);
        List<Hit> all = hits();
        int position = position(all, listing);
        boolean hit = position >= 0 && position < options.limit();
        int before = position >= 0 ? position : before(all, listing, best);
        return new Explained(listing, kindFits, retrieved, best, options, before, hit);
    }

    /** How screening reads the asked name when it looks for such a listing. */
    private ListingKind readAs(ListedParty listing, boolean kindFits) {
        return query.kind()
                .filter(kind -> kindFits)
                .orElse(isPerson(listing.kind()) ? ListingKind.PERSON : ListingKind.ORGANISATION);
    }

    private int[] candidates(ListingKind readAs, boolean person) {
        if (!query.hasName()) {
            return new int[0];
        }
        Retrieval.Bounds bounds = new Retrieval.Bounds(settings.maxCandidates(), settings.maxPostings());
        return index.candidates(
                        reading(PreparedParty.nameKind(readAs)),
                        party -> isPerson(index.prepared(party).party().kind()) == person
                                && isAsked(index.prepared(party).party())
                                && !holders.holds(party),
                        bounds)
                .rows();
    }

    private boolean isAsked(ListedParty party) {
        return options.lists().isEmpty() || options.lists().contains(party.ref().list());
    }

    private List<TokenMatch> reaches(ListedParty listing, int[] rows) {
        List<PreparedName> names = new ArrayList<>();
        for (int row : rows) {
            names.add(index.table().name(row));
        }
        return new TokenMatches(names, isPerson(listing.kind())).of(reading(PreparedParty.nameKind(listing.kind())));
    }

    private Optional<Explained.Best> best(int party, int[] rows, boolean compared) {
        PreparedParty prepared = index.prepared(party);
        PreparedName reading = reading(PreparedParty.nameKind(prepared.party().kind()));
        List<Evidence> facts = holders.factsOf(party).orElseGet(() -> PartyFacts.compare(asked, prepared.facts()));
        Optional<Explained.Best> best = Optional.empty();
        for (int row : rows) {
            PreparedParty.Name name = index.table().published(row);
            PairScorer.Outcome outcome = PairScorer.matchAmongMany(
                    reading, index.table().name(row), name.listed().grade(), facts);
            double score = outcome.score();
            if (best.isEmpty() || score > best.get().score()) {
                best = Optional.of(best(name, compared, outcome));
            }
        }
        return best;
    }

    private Explained.Best best(PreparedParty.Name name, boolean compared, PairScorer.Outcome outcome) {
        Band byScore = settings.bandOf(outcome.score());
        Band byRule = outcome.ceiling().band();
        return new Explained.Best(
                name.listed().text(),
                compared,
                outcome.score(),
                byScore.compareTo(byRule) >= 0 ? byScore : byRule,
                outcome.ceiling(),
                outcome.evidence(),
                outcome.names());
    }

    /** Every hit, however many are wanted. */
    private List<Hit> hits() {
        ScreeningOptions all = new ScreeningOptions(options.lists(), options.cutoff(), Integer.MAX_VALUE);
        return new Screening(index, settings, analyser, query, all, RememberedNames.none()).hits();
    }

    private static int position(List<Hit> hits, ListedParty listing) {
        return IntStream.range(0, hits.size())
                .filter(i -> hits.get(i).listing().equals(listing.ref()))
                .findFirst()
                .orElse(-1);
    }

    /** Hits that would come before a listing that is none. */
    private static int before(List<Hit> hits, ListedParty listing, Optional<Explained.Best> best) {
        double score = best.map(Explained.Best::score).orElse(0.0);
        return (int) hits.stream()
                .filter(hit -> hit.score() > score
                        || (hit.score() == score && hit.listing().compareTo(listing.ref()) < 0))
                .count();
    }

    private PreparedName reading(NameKind kind) {
        return new PreparedName(new WeightedName(analyser.analyse(query.name(), kind), index.rarity()));
    }

    private static boolean isPerson(ListingKind kind) {
        return kind == ListingKind.PERSON;
    }
}
