package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.Snapshot;
import dossier.lists.numbers.ComparedNumber;
import dossier.names.NameKind;
import dossier.names.TokenFrequencies;
import dossier.names.TokenRarity;
import dossier.parties.JoinDecisions;
import dossier.parties.JoinedParties;
import dossier.parties.NamedListing;
import dossier.screening.index.EarlierTable;
import dossier.screening.index.IndexImage;
import dossier.screening.index.NameTable;
import dossier.screening.index.PreparedParty;
import dossier.screening.retrieval.CandidateRows;
import dossier.screening.retrieval.QueryWorkspace;
import dossier.screening.retrieval.Retrieval;
import dossier.screening.scoring.PreparedName;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** All names of all active snapshots, ready to be asked. Immutable; safe for many threads. */
public final class NameIndex {

    private final long version;
    private final Stamp stamp;
    private final Map<ListCode, ListedState> states;
    private final List<ListedParty> parties;
    private final PreparedParty[] prepared;
    private final ListingKind[] kinds;
    private final ListCode[] lists;
    private final Map<ListingRef, Integer> byReference;
    private final Map<String, List<Integer>> byIdentifier;
    private final TokenFrequencies rarity;
    private final NameTable table;
    private final JoinedOnce joined;
    private final Duration buildTime;
    private final ConcurrentLinkedQueue<QueryWorkspace> idle = new ConcurrentLinkedQueue<>();
    private final RememberedAnswers answers = new RememberedAnswers();

    private NameIndex(
            long version,
            List<PreparedParty> parties,
            TokenFrequencies rarity,
            EarlierTable earlier,
            Stamp stamp,
            Map<ListCode, ListedState> states,
            JoinedOnce joined,
            long startedNanos) {
        this.states = Map.copyOf(states);
        List<PreparedParty> sorted = new ArrayList<>(parties);
        sorted.sort(Comparator.comparing((PreparedParty party) -> party.party().ref()));
        this.version = version;
        this.stamp = stamp;
        this.rarity = rarity;
        this.prepared = sorted.toArray(PreparedParty[]::new);
        this.parties = sorted.stream().map(PreparedParty::party).toList();
        this.byReference = new HashMap<>(prepared.length * 2);
        this.byIdentifier = new HashMap<>();
        this.kinds = new ListingKind[prepared.length];
        this.lists = new ListCode[prepared.length];
        for (int i = 0; i < prepared.length; i++) {
            kinds[i] = prepared[i].party().kind();
            lists[i] = prepared[i].party().ref().list();
            byReference.put(prepared[i].party().ref(), i);
            for (ComparedNumber number : prepared[i].facts().numbers()) {
                List<Integer> holders = byIdentifier.computeIfAbsent(number.key(), key -> new ArrayList<>(1));
                if (holders.isEmpty() || holders.get(holders.size() - 1) != i) {
                    holders.add(i);
                }
            }
        }
        this.table = new NameTable(sorted, rarity, earlier);
        this.joined = joined;
        this.buildTime = Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** The same names, with other parties. */
    private NameIndex(NameIndex same, long version, JoinedOnce joined) {
        this.version = version;
        this.joined = joined;
        this.stamp = same.stamp;
        this.states = same.states;
        this.parties = same.parties;
        this.prepared = same.prepared;
        this.kinds = same.kinds;
        this.lists = same.lists;
        this.byReference = same.byReference;
        this.byIdentifier = same.byIdentifier;
        this.rarity = same.rarity;
        this.table = same.table;
        this.buildTime = same.buildTime;
    }

    /** An index without listings. */
    static NameIndex empty() {
        Stamp stamp = new Stamp(Stamp.ENGINE, Map.of(), false);
        return new NameIndex(
                0,
                List.of(),
                PreparedParty.rarity(List.of()),
                EarlierTable.none(),
                stamp,
                Map.of(),
                JoinedOnce.after(JoinedParties.none(), JoinDecisions.NONE),
                System.nanoTime());
    }

    public static NameIndex build(long version, List<PreparedParty> parties, Stamp stamp) {
        return build(version, parties, stamp, Map.of());
    }

    public static NameIndex build(
            long version, List<PreparedParty> parties, Stamp stamp, Map<ListCode, ListedState> states) {
        return build(version, parties, stamp, states, empty(), JoinDecisions.NONE);
    }

    /**
     * @param before the index that it takes the place of: what is worked out of a listing that has not changed since is taken from it
     * @param decisions what people decided about who is one party
     */
    static NameIndex build(
            long version,
            List<PreparedParty> parties,
            Stamp stamp,
            Map<ListCode, ListedState> states,
            NameIndex before,
            JoinDecisions decisions) {
        long started = System.nanoTime();
        return new NameIndex(
                version,
                parties,
                PreparedParty.rarity(parties),
                EarlierTable.of(before.table, List.of(before.prepared)),
                stamp,
                states,
                JoinedOnce.after(before.joined.known(), decisions),
                started);
    }

    /** The first index of a start, of what an earlier one worked out. */
    static NameIndex restored(IndexImage image) {
        return new NameIndex(
                1,
                image.parties(),
                image.rarity(),
                EarlierTable.spelt(image.spellings()),
                Stamp.of(image.snapshots()),
                ListedState.of(image.snapshots()),
                JoinedOnce.made(image.joined(), image.decisions()),
                System.nanoTime());
    }

    /**
     * The same index with some of its listings only, those that it has: what they score in it is what they score here, and a
     * query against a few listings costs a fraction of one against all.
     */
    public NameIndex only(Collection<ListingRef> wanted) {
        List<PreparedParty> some = wanted.stream()
                .flatMap(ref -> Optional.ofNullable(byReference.get(ref)).stream())
                .distinct()
                .map(party -> prepared[party])
                .toList();
        return new NameIndex(version, some, rarity, EarlierTable.none(), stamp, states, joined, System.nanoTime());
    }

    /** Everything that took long to work out, for a later start; waits until it is known who is one party. */
    IndexImage image(String build, List<Snapshot> snapshots) {
        return new IndexImage(
                build, snapshots, List.of(prepared), rarity, table.spellings(), joined(), joined.decisions());
    }

    /** Grows with every new index of this copy of the service; 0 for the empty one before the first. */
    public long version() {
        return version;
    }

    /** Every listing of every active snapshot, by list and reference. */
    public List<ListedParty> parties() {
        return parties;
    }

    /** The listing of that reference, if an active snapshot has it. */
    public Optional<ListedParty> party(ListingRef reference) {
        return Optional.ofNullable(byReference.get(reference)).map(parties::get);
    }

    /**
     * The state of a list in the index.
     *
     * @param day the day that its snapshot stands for
     * @param published whether the publisher gives that day; otherwise it is the day of the import
     * @param sample whether it is bundled sample data
     */
    public record ListedState(LocalDate day, boolean published, boolean sample) {

        static Map<ListCode, ListedState> of(Collection<Snapshot> snapshots) {
            return snapshots.stream()
                    .collect(Collectors.toMap(
                            Snapshot::list,
                            snapshot ->
                                    new ListedState(snapshot.day(), snapshot.isOfItsPublication(), snapshot.sample())));
        }
    }

    /** The next index, of the same names, after other decisions about who is one party. */
    NameIndex decided(JoinDecisions decisions) {
        return new NameIndex(this, version + 1, JoinedOnce.after(joined.known(), decisions));
    }

    /** What people decided about who is one party, as far as this index knows. */
    JoinDecisions decisions() {
        return joined.decisions();
    }

    /** Which listings are one party over all lists. Worked out when first asked for, which takes seconds; see {@link #isJoined()}. */
    public JoinedParties joined() {
        return joined.get(this::join);
    }

    /** Whether {@link #joined()} answers at once. */
    public boolean isJoined() {
        return joined.isMade();
    }

    private JoinedParties join(JoinedParties before) {
        return before.next(named(), rarity, joined.decisions());
    }

    /** The listings of each list. */
    Map<ListCode, List<PreparedParty>> preparedByList() {
        return Arrays.stream(prepared)
                .collect(Collectors.groupingBy(party -> party.party().ref().list()));
    }

    /** Every listing with its names taken apart, in the order of {@link #parties()}. */
    public List<NamedListing> named() {
        return Arrays.stream(prepared)
                .map(party -> new NamedListing(
                        party.party(),
                        party.names().stream()
                                .map(name -> new NamedListing.Name(name.listed(), name.analysed()))
                                .toList()))
                .toList();
    }

    /** The state of each list, by its code; nothing for lists of which that is not known. */
    public Map<ListCode, ListedState> states() {
        return states;
    }

    /** What the index was made from. */
    public Stamp stamp() {
        return stamp;
    }

    /** Number of names in it; what a listing repeats in another casing or language counts once. */
    public int names() {
        return table.rows();
    }

    /** How long it took to build. */
    public Duration buildTime() {
        return buildTime;
    }

    /** What was answered lately; a new index has forgotten everything. */
    RememberedAnswers answers() {
        return answers;
    }

    /** How rare each token is among the listed names. */
    public TokenRarity rarity() {
        return rarity;
    }

    public ListingKind kindOf(int party) {
        return kinds[party];
    }

    /** Code of the list that the party is on. */
    public ListCode listOf(int party) {
        return lists[party];
    }

    public PreparedParty prepared(int party) {
        return prepared[party];
    }

    public NameTable table() {
        return table;
    }

    /** The listings that hold a number, by its letters and digits. */
    public List<ListedParty> holdersOf(String number) {
        return byIdentifier.getOrDefault(number, List.of()).stream()
                .map(parties::get)
                .toList();
    }

    /** The listings that hold one of the numbers, whatever they count. */
    public int[] holdersOf(List<ComparedNumber> numbers) {
        return numbers.stream()
                .flatMap(number -> byIdentifier.getOrDefault(number.key(), List.of()).stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
    }

    /** Rows of the name table that may be the one asked for, the most promising first, and what each can score. */
    public CandidateRows candidates(PreparedName asked, IntPredicate wantedParty, Retrieval.Bounds bounds) {
        return candidates(asked, wantedParty, bounds, Retrieval.ANY_SCORE, kind -> Optional.empty());
    }

    /**
     * The same for who asks for nothing that scores lower.
     *
     * @param least log-odds of the names below which it does not matter how far below a row stays
     * @param readings how the name is read against names of another kind; empty if that is not known
     */
    public CandidateRows candidates(
            PreparedName asked,
            IntPredicate wantedParty,
            Retrieval.Bounds bounds,
            float least,
            Function<NameKind, Optional<PreparedName>> readings) {
        QueryWorkspace borrowed = idle.poll();
        QueryWorkspace workspace = borrowed == null ? new QueryWorkspace(table.rows(), table.parties()) : borrowed;
        CandidateRows candidates =
                new Retrieval(table, bounds, workspace).candidates(asked, wantedParty, least, readings);
        idle.add(workspace);
        return candidates;
    }
}
