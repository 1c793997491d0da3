package dossier.screening;

import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.WeightedName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** One query asked against one index: candidates retrieved, then scored, then the best told with their reasons. */
final class Screening {

    private static final Comparator<Scored> ORDER = Comparator.comparingDouble((Scored scored) -> -scored.score)
            .thenComparing(scored -> scored.party.party().ref());

    private final NameIndex index;
    private final ScreeningSettings settings;
    private final NameAnalyser analyser;
    private final ScreeningQuery query;
    private final ScreeningOptions options;
    private final Facts asked;
    private final Map<NameKind, PreparedName> readings = new EnumMap<>(NameKind.class);

    Screening(
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
        this.asked = Facts.of(query);
    }

    /** A listing with the name that agrees best. */
    private record Scored(PreparedParty party, PreparedParty.Name name, Matcher.Outcome outcome, double score) {}

    List<Hit> hits() {
        List<Scored> scored = new ArrayList<>();
        if (query.kind().isPresent()) {
            ListingKind kind = query.kind().get();
            boolean person = kind == ListingKind.PERSON;
            // the EU lists ships as enterprises, and who asks often cannot tell a ship from its company: only people
            // are apart
            scoreAll(kind, party -> (kindOf(party) == ListingKind.PERSON) == person, scored);
        } else {
            // a name without its kind is read both ways: "Sberbank" by its legal forms, "Putin" by its parts
            scoreAll(ListingKind.PERSON, party -> kindOf(party) == ListingKind.PERSON, scored);
            scoreAll(ListingKind.ORGANISATION, party -> kindOf(party) != ListingKind.PERSON, scored);
        }
        scored.sort(ORDER);
        return scored.stream().limit(options.limit()).map(this::hit).toList();
    }

    private void scoreAll(ListingKind readAs, IntPredicate rightKind, List<Scored> into) {
        PreparedName reading = reading(PreparedParty.nameKind(readAs));
        IntPredicate wanted = rightKind.and(this::onWantedList);
        Retrieval.Bounds bounds = new Retrieval.Bounds(settings.maxCandidates(), settings.maxPostings());
        int[] holders = index.holdersOf(asked.identifiers());
        for (int party : holders) {
            if (wanted.test(party)) {
                int from = index.table().firstRowOf(party);
                scoreParty(party, rowsFrom(from, index.table().firstRowOf(party + 1)), into);
            }
        }
        int[] rows = index.candidates(reading, wanted.and(party -> !contains(holders, party)), bounds);
        for (int i = 0; i < rows.length; ) {
            int party = index.table().partyOf(rows[i]);
            int end = i;
            while (end < rows.length && index.table().partyOf(rows[end]) == party) {
                end++;
            }
            scoreParty(party, Arrays.copyOfRange(rows, i, end), into);
            i = end;
        }
    }

    private void scoreParty(int party, int[] rows, List<Scored> into) {
        PreparedParty prepared = index.prepared(party);
        List<Evidence> facts = Facts.compare(asked, prepared.facts());
        NameKind kind = PreparedParty.nameKind(prepared.party().kind());
        Scored best = null;
        for (int row : rows) {
            PreparedParty.Name name = index.table().published(row);
            Matcher.Outcome outcome = Matcher.matchAmongMany(
                    reading(kind), index.table().name(row), name.listed().grade(), facts);
            double score = outcome.score();
            if (score >= options.cutoff() && (best == null || score > best.score)) {
                best = new Scored(prepared, name, outcome, score);
            }
        }
        if (best != null) {
            into.add(best);
        }
    }

    private Hit hit(Scored scored) {
        ListedParty party = scored.party.party();
        Band byScore = settings.bandOf(scored.score);
        Band byRule = scored.outcome.ceiling().band();
        return new Hit(
                party.ref(),
                scored.name.listed().text(),
                party.kind(),
                scored.score,
                byScore.compareTo(byRule) >= 0 ? byScore : byRule,
                scored.outcome.evidence(),
                scored.outcome.names(),
                party.sample());
    }

    private PreparedName reading(NameKind kind) {
        return readings.computeIfAbsent(
                kind, key -> new PreparedName(new WeightedName(analyser.analyse(query.name(), key), index.rarity())));
    }

    private ListingKind kindOf(int party) {
        return index.prepared(party).party().kind();
    }

    private boolean onWantedList(int party) {
        return options.lists().isEmpty()
                || options.lists().contains(index.prepared(party).party().ref().list());
    }

    private static int[] rowsFrom(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    private static boolean contains(int[] values, int value) {
        for (int each : values) {
            if (each == value) {
                return true;
            }
        }
        return false;
    }
}
