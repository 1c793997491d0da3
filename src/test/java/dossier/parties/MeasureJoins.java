package dossier.parties;

import dossier.lists.ListFolder;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.parties.JoinGold.Accuracy;
import dossier.parties.JoinGold.By;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Measures who is one party over the full lists. Argument: a folder {@code <list>/<publication>/<files>}. */
final class MeasureJoins {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final JoinGold gold;

    private MeasureJoins(JoinGold gold) {
        this.gold = gold;
    }

    public static void main(String[] arguments) throws IOException {
        List<ListedParty> listings = ListFolder.newest(Path.of(arguments[0]), JoinGold.SEEN);
        MeasureJoins measure = new MeasureJoins(new JoinGold(listings));
        JoinedParties joined = measure.timed(listings);
        measure.onceEach(joined);
        measure.known(joined);
    }

    private JoinedParties timed(List<ListedParty> listings) {
        JoinedParties joined = JoinedParties.none();
        for (int round = 1; round <= 3; round++) {
            long started = System.nanoTime();
            joined = gold.joined(listings);
            print(
                    "%d listings joined in %.1f s (round %d): %d joins",
                    listings.size(), seconds(started), round, joined.joins().size());
        }
        JoinedParties before = gold.joined(listings.stream()
                .filter(listing -> listing.ref().hashCode() % 50 != 0)
                .toList());
        long started = System.nanoTime();
        gold.after(before, listings);
        print("an import of one listing in fifty: %.1f s", seconds(started));
        return joined;
    }

    /** People whom the US, the EU and the UK list once each under one day of birth and names that agree. */
    private void onceEach(JoinedParties joined) {
        Map<Integer, Integer> byProfiles = new TreeMap<>();
        for (Set<ListingRef> person : triples()) {
            Set<List<ListedParty>> profiles = Collections.newSetFromMap(new IdentityHashMap<>());
            person.forEach(listing -> profiles.add(joined.partyOf(listing)));
            byProfiles.merge(profiles.size(), 1, Integer::sum);
        }
        print("people on three lists, by the number of their profiles: %s", byProfiles);
    }

    private Set<Set<ListingRef>> triples() {
        Map<ListingRef, Map<String, Set<ListingRef>>> alike = new HashMap<>();
        gold.pairs().stream()
                .filter(pair -> pair.same() && pair.by() == By.BIRTH)
                .forEach(pair -> {
                    note(alike, pair.one(), pair.other());
                    note(alike, pair.other(), pair.one());
                });
        Set<Set<ListingRef>> triples = new HashSet<>();
        alike.forEach((listing, others) -> {
            if (others.size() == 2 && others.values().stream().allMatch(found -> found.size() == 1)) {
                Set<ListingRef> person = new HashSet<>(Set.of(listing));
                others.values().forEach(person::addAll);
                triples.add(person);
            }
        });
        return triples;
    }

    private static void note(Map<ListingRef, Map<String, Set<ListingRef>>> alike, ListingRef one, ListingRef other) {
        alike.computeIfAbsent(one, any -> new HashMap<>())
                .computeIfAbsent(other.list().value(), any -> new HashSet<>())
                .add(other);
    }

    private void known(JoinedParties joined) {
        print("%-44s %9s %9s %7s %7s", "known pairs", "precision", "recall", "pairs", "wrong");
        row("nothing hidden, people", joined, JoinGold.Pair::people);
        row("nothing hidden, others", joined, pair -> !pair.people());
        JoinedParties numbers = hidden(listing -> false);
        row("numbers hidden, people", numbers, pair -> pair.people() && pair.by() == By.NUMBER);
        row("numbers hidden, others", numbers, pair -> !pair.people() && pair.by() == By.NUMBER);
        for (String list : List.of("us-ofac-sdn", "uk-sanctions-list", "eu-fsf")) {
            JoinedParties births = hidden(listing -> authority(listing.ref()).equals(list.substring(0, 2)));
            row(
                    "numbers hidden, and births of " + list,
                    births,
                    pair -> pair.by() == By.BIRTH
                            && (pair.one().list().value().equals(list)
                                    || pair.other().list().value().equals(list)));
        }
        row("numbers and all births hidden, people", hidden(listing -> true), pair -> pair.by() == By.BIRTH);
    }

    private static String authority(ListingRef listing) {
        return listing.list().value().substring(0, 2);
    }

    private JoinedParties hidden(Predicate<ListedParty> births) {
        return gold.joined(gold.listings().stream()
                .map(listing -> JoinGold.hidden(listing, births.test(listing)))
                .toList());
    }

    private void row(String what, JoinedParties joined, Predicate<JoinGold.Pair> which) {
        Accuracy accuracy = gold.accuracy(joined, which);
        print(
                "%-44s %9.4f %9.4f %7d %7d",
                what, accuracy.precision(), accuracy.recall(), accuracy.right() + accuracy.missing(), accuracy.wrong());
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    private static void print(String format, Object... values) {
        OUT.printf(Locale.ROOT, format + "%n", values);
    }
}
