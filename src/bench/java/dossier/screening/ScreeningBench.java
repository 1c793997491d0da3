package dossier.screening;

import dossier.lists.ListingKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * One query against all listed names, in the engine, on one thread. Full lists are read from the folder in the environment
 * variable {@code DOSSIER_LISTS}, laid out as {@code <list>/<publication>/<files>}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ScreeningBench {

    private static final int QUERIES = 4_096;
    private static final ScreeningOptions OPTIONS = new ScreeningOptions(Set.of(), 0.15, 5);

    private static final String[] GIVEN = {
        "Anna",
        "Carlos",
        "Mohammed",
        "Wei",
        "Ingrid",
        "Tomasz",
        "Fatima",
        "James",
        "Aleksandr",
        "Priya",
        "Kwame",
        "Yuki"
    };
    private static final String[] FAMILY = {
        "Hansen",
        "Garcia Lopez",
        "Al-Khatib",
        "Zhang",
        "Novak",
        "Kowalski",
        "Okafor",
        "Smith",
        "Petrov",
        "Sharma",
        "Tanaka"
    };

    /** What is asked: listed names, listed names with one letter changed, people who are not listed, one common name. */
    @Param({"listed", "misspelt", "unlisted", "common"})
    public String asked;

    private NameIndex index;
    private Screener screener;
    private List<ScreeningQuery> queries;
    private int next;

    /** Reads the lists and makes the queries, always the same. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        index = RealLists.index(Path.of(System.getenv().getOrDefault("DOSSIER_LISTS", "../shared/lists")));
        screener = new Screener(() -> index, ScreeningDefaults.settings());
        queries = new ArrayList<>(QUERIES);
        Random random = new Random(1);
        for (int i = 0; i < QUERIES; i++) {
            queries.add(query(index, random));
        }
    }

    private ScreeningQuery query(NameIndex index, Random random) {
        int row = random.nextInt(index.table().rows());
        String listed = index.table().published(row).listed().text();
        Optional<ListingKind> kind =
                Optional.of(index.prepared(index.table().partyOf(row)).party().kind());
        return switch (asked) {
            case "listed" -> ScreeningQuery.ofName(listed, kind);
            case "misspelt" -> ScreeningQuery.ofName(misspelt(listed, random), kind);
            case "unlisted" ->
                ScreeningQuery.ofName(
                        GIVEN[random.nextInt(GIVEN.length)] + " " + FAMILY[random.nextInt(FAMILY.length)],
                        Optional.of(ListingKind.PERSON));
            default -> ScreeningQuery.ofName("Muhammad Ali", Optional.of(ListingKind.PERSON));
        };
    }

    private static String misspelt(String name, Random random) {
        int at = random.nextInt(name.length());
        return name.substring(0, at)
                + (char) ('a' + random.nextInt(26))
                + name.substring(Math.min(name.length(), at + 1));
    }

    /** One query whose name was not asked before; the hits are returned so that they are not optimised away. */
    @Benchmark
    public List<Hit> screen() {
        next = (next + 1) % QUERIES;
        return screener.screenField(index, queries.get(next), OPTIONS, RememberedNames.none());
    }
}
