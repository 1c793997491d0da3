package dossier.screening;

import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Times the engine in-process on full lists, in processor time of the thread that asks, so that other work on the machine counts less:
 * {@code MeasureSpeed <folder of lists>}. {@code ScreeningBench} measures the same on a quiet machine.
 */
final class MeasureSpeed {

    private static final ScreeningOptions OPTIONS = new ScreeningOptions(Set.of(), 0.15, 5);
    private static final int QUERIES = 4_096;
    private static final int ROWS = 16_000;
    private static final int REMEMBERED = 20_000;

    private static final String[] GIVEN =
            "Anna Ivan Olga John Mary Ahmed Fatima Wei Hans Pierre Carlos Sergei Natalia Peter Susan Ali Elena Igor Rahul Priya"
                    .split(" ");
    private static final String[] BEGINNINGS =
            "Sm Gar Kow Schnei Mar Roma Wil Tan Kha Sha Nak Bar Lind Fis Har Dub Moro Leb Kar Pop".split(" ");
    private static final String[] ENDINGS =
            "ith ler ov alski anova nson der tin nenko liams aka rma amura ton holm strom ris sova imi escu".split(" ");

    private final NameIndex index;
    private final Screener screener;
    private final Random random = new Random(7);

    private MeasureSpeed(NameIndex index) {
        this.index = index;
        this.screener = new Screener(() -> index, ScreeningDefaults.settings());
    }

    public static void main(String[] arguments) throws IOException {
        MeasureSpeed measure = new MeasureSpeed(RealLists.index(Path.of(arguments[0])));
        for (int round = 1; round <= 3; round++) {
            measure.time("listed names, round " + round, QUERIES, measure::listed, RememberedNames.none());
            measure.time("people not listed, round " + round, QUERIES, measure::notListed, RememberedNames.none());
        }
        measure.time("rows of a table", ROWS, measure::row, new RememberedNames(REMEMBERED));
    }

    private ScreeningQuery listed(int number) {
        int row = random.nextInt(index.table().rows());
        ListingKind kind = index.prepared(index.table().partyOf(row)).party().kind();
        return ScreeningQuery.ofName(index.table().published(row).listed().text(), Optional.of(kind));
    }

    private String name() {
        return GIVEN[random.nextInt(GIVEN.length)] + " " + BEGINNINGS[random.nextInt(BEGINNINGS.length)]
                + ENDINGS[random.nextInt(ENDINGS.length)];
    }

    private ScreeningQuery notListed(int number) {
        return ScreeningQuery.ofName(name(), Optional.of(ListingKind.PERSON));
    }

    /** As {@code src/bench/table.sh} makes them, without their kind. */
    private ScreeningQuery row(int number) {
        BirthDate born = BirthDate.of(PartialDate.ofYear(1940 + random.nextInt(65)));
        return new ScreeningQuery(
                name(), Optional.empty(), Optional.of(born), List.of(), Gender.UNKNOWN, "", List.of());
    }

    private void time(String what, int count, Function<Integer, ScreeningQuery> ask, RememberedNames remembered) {
        long[] nanos = new long[count];
        long hits = 0;
        for (int i = 0; i < count; i++) {
            ScreeningQuery query = ask.apply(i);
            long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            hits += screener.screenField(index, query, OPTIONS, remembered).size();
            nanos[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-30s mean %5.0f us, half below %5.0f, 99 %% below %6.0f; %d hits%n",
                what,
                Arrays.stream(nanos).average().orElse(0) / 1e3,
                nanos[count / 2] / 1e3,
                nanos[count * 99 / 100] / 1e3,
                hits);
    }
}
