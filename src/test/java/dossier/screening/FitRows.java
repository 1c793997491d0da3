package dossier.screening;

import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.WeightedName;
import dossier.screening.index.PreparedParty;
import dossier.screening.retrieval.Retrieval;
import dossier.screening.scoring.FeatureStrengths;
import dossier.screening.scoring.PairScorer;
import dossier.screening.scoring.PreparedName;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;

/** What weights are fitted on: pairs with known answers, and what screenings of known people bring up. Seeded. */
final class FitRows {

    /** Rules of kinds, numbers and places stand by themselves. */
    private static final Set<Feature> NOT_FITTED = EnumSet.of(
            Feature.AMONG_MANY,
            Feature.KINDS_DIFFER,
            Feature.NOTHING_AGREES,
            Feature.NUMBERS_DIFFER,
            Feature.FATHER_AND_SON,
            Feature.A_NUMBER_IS_MISSING,
            Feature.FORMS_EXCLUDE_EACH_OTHER,
            Feature.SHORT_NAME_DIFFERS,
            Feature.SHIP_AND_COMPANY,
            Feature.PLACES_DIFFER);

    static final List<Feature> FITTED = Arrays.stream(Feature.values())
            .filter(feature -> feature.role() != Feature.Role.FACT && !NOT_FITTED.contains(feature))
            .toList();

    private static final Retrieval.Bounds BOUNDS = new Retrieval.Bounds(200, 300_000);
    private static final int LISTED_NAMES = 4_000;
    /** Hits of one query that are kept. */
    private static final int KEPT = 8;

    private final NameIndex index;
    private final Path cases;

    FitRows(NameIndex index, Path cases) {
        this.index = index;
        this.cases = cases;
    }

    /**
     * @param group where the row is from
     * @param fold rows of one listed name are in one fold
     */
    record Row(String group, boolean person, boolean same, double[] features, ScoreCap ceiling, int fold) {}

    /** One name held against all: what came up, and which of it is right. */
    record Query(boolean person, boolean listed, boolean misspelt, List<Row> hits) {}

    /** The labelled pairs, with the pairs of nearest others across scripts as group "others". */
    Map<LabelledPair, Row> pairs() throws IOException {
        Map<LabelledPair, Row> rows = new HashMap<>();
        List<LabelledPair> acrossScripts = new ArrayList<>();
        for (String file : MeasureScreening.FILES) {
            for (LabelledPair pair : LabelledPair.read(cases, file)) {
                rows.put(pair, row(pair, file + pair.source().split("/")[0]));
                if (pair.same() && pair.note().contains("var=cross_script")) {
                    acrossScripts.add(pair);
                }
            }
        }
        for (LabelledPair other : NeighbouringSurnames.pairs()) {
            Row row = row(other, "neighbours");
            rows.put(other, row);
            // the tables hold the commonest names only
            double[] unknown = row.features().clone();
            unknown[FITTED.indexOf(Feature.BOTH_ARE_NAMES)] = 0;
            rows.put(
                    new LabelledPair(
                            "neighbours", "unknown", "PERSON", other.asked(), "", "", other.listed(), false, ""),
                    new Row("neighbours", true, false, unknown, row.ceiling(), row.fold()));
        }
        for (LabelledPair other : NearestOthers.of(acrossScripts)) {
            rows.put(other, row(other, "others"));
        }
        return rows;
    }

    private Row row(LabelledPair pair, String group) {
        NameKind kind = PreparedParty.nameKind(pair.kind().orElse(ListingKind.ORGANISATION));
        PairScorer.Outcome outcome = PairScorer.match(
                prepare(pair.asked(), kind), prepare(pair.listed(), kind), NameGrade.PRIMARY, List.of());
        return row(group, pair.same(), outcome);
    }

    private static Row row(String group, boolean same, PairScorer.Outcome outcome) {
        double[] features = new double[FITTED.size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = outcome.strengths().of(FITTED.get(i));
        }
        char[] letters = outcome.listed()
                .weighted()
                .name()
                .written()
                .toLowerCase(Locale.ROOT)
                .toCharArray();
        Arrays.sort(letters);
        int fold = Math.floorMod(Arrays.hashCode(letters), FitWeights.FOLDS);
        return new Row(group, outcome.asked().isPerson(), same, features, outcome.ceiling(), fold);
    }

    private PreparedName prepare(String name, NameKind kind) {
        return new PreparedName(new WeightedName(NameAnalyser.standard().analyse(name, kind), index.rarity()));
    }

    /** Names of listings against the other listings of their list. */
    List<Query> listedAgainstOthers() {
        List<Query> queries = new ArrayList<>();
        Random random = new Random(2);
        for (int i = 0; i < LISTED_NAMES; i++) {
            int row = random.nextInt(index.table().rows());
            ListedParty party = index.prepared(index.table().partyOf(row)).party();
            String name = index.table().published(row).listed().text();
            queries.add(query(
                    name, party.kind(), party.ref().list().value(), party.ref().reference(), false));
        }
        return queries;
    }

    /** Invented people, who are not listed. */
    List<Query> innocents() throws IOException {
        List<Query> queries = new ArrayList<>();
        for (LabelledPair person : LabelledPair.read(cases, "innocent_people")) {
            queries.add(query(person.asked(), ListingKind.PERSON, "", "", false));
        }
        return queries;
    }

    /** Misspelt names of parties of one list. */
    List<Query> misspelt() throws IOException {
        List<Query> queries = new ArrayList<>();
        for (LabelledPair pair : LabelledPair.read(cases, "ssb_perturbations")) {
            if (pair.same() && !pair.noted("perturbation").equals("abbrev")) {
                ListingKind kind = pair.kind().orElse(ListingKind.PERSON);
                queries.add(query(pair.asked(), kind, "us-ofac-sdn", pair.noted("target_ofac_ent"), true));
            }
        }
        return queries;
    }

    /** @param own whether the listing of that reference is the right one; if not, it is left out */
    private Query query(String name, ListingKind kind, String list, String reference, boolean own) {
        PreparedName asked = prepare(name, PreparedParty.nameKind(kind));
        boolean person = kind == ListingKind.PERSON;
        IntPredicate wanted = party -> {
            ListedParty other = index.prepared(party).party();
            return (other.kind() == ListingKind.PERSON) == person
                    && (own || !other.ref().reference().equals(reference))
                    && (list.isEmpty() || other.ref().list().value().equals(list));
        };
        Map<Integer, PairScorer.Outcome> best = new HashMap<>();
        for (int row : index.candidates(asked, wanted, BOUNDS).rows()) {
            NameGrade grade = index.table().published(row).listed().grade();
            PairScorer.Outcome outcome = PairScorer.match(asked, index.table().name(row), grade, List.of());
            best.merge(index.table().partyOf(row), outcome, (a, b) -> a.score() >= b.score() ? a : b);
        }
        List<Row> hits = best.entrySet().stream()
                .sorted((a, b) ->
                        Double.compare(b.getValue().score(), a.getValue().score()))
                .filter(hit -> own || isSurelyAnother(list, hit.getValue()))
                .limit(KEPT)
                .map(hit -> row("screened", own && isReference(hit.getKey(), reference), hit.getValue()))
                .toList();
        return new Query(person, !list.isEmpty(), own, hits);
    }

    private boolean isReference(int party, String reference) {
        return index.prepared(party).party().ref().reference().equals(reference);
    }

    /** One party may stand twice on a list: only what contradicts is surely another. */
    private static boolean isSurelyAnother(String list, PairScorer.Outcome outcome) {
        FeatureStrengths strengths = outcome.strengths();
        return list.isEmpty()
                || strengths.of(Feature.BOTH_HAVE_MORE) > 0 && strengths.of(Feature.ONLY_COMMON_WORDS_DIFFER) == 0;
    }
}
