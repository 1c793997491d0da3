package dossier.web.pages.lists;

import dossier.lists.Snapshot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * How many entries a list had over its days, as a line in a box of {@value #WIDTH} by {@value #HEIGHT}. It begins at zero, so that a
 * line that doubles stands for a list that doubled.
 *
 * @param line the line, as the data of an SVG path; a list keeps its number until the next snapshot
 * @param dots a dot for each day, as the data of an SVG path
 * @param top what the upper edge stands for
 * @param from the first day
 * @param to the last day
 * @param first entries on the first day
 * @param last entries on the last day
 */
public record GrowthChart(String line, String dots, int top, LocalDate from, LocalDate to, int first, int last) {

    static final int WIDTH = 600;
    static final int HEIGHT = 160;

    /** Steps of the scale, times a power of ten: 13,821 entries have 15,000 at the upper edge. */
    private static final List<Double> SCALE = List.of(1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0);

    /**
     * The chart of some snapshots of at least two days; of several snapshots of one day the last counts.
     *
     * @param known newest first
     * @throws IllegalArgumentException if they are not of two days; see {@link #canShow}
     */
    static GrowthChart of(Collection<Snapshot> known) {
        TreeMap<LocalDate, Integer> byDay = byDay(known);
        if (byDay.size() < 2) {
            throw new IllegalArgumentException("a line needs two days");
        }
        LocalDate from = byDay.firstKey();
        LocalDate to = byDay.lastKey();
        int top = top(byDay.values().stream().max(Integer::compare).orElseThrow());
        StringBuilder line = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        byDay.forEach((day, entries) -> {
            double x = (double) WIDTH * (day.toEpochDay() - from.toEpochDay()) / (to.toEpochDay() - from.toEpochDay());
            double y = HEIGHT - (double) HEIGHT * entries / top;
            line.append(line.isEmpty() ? at("M%.1f %.1f", x, y) : at("H%.1fV%.1f", x, y));
            dots.append(at("M%.1f %.1fh0", x, y));
        });
        return new GrowthChart(
                line.toString(),
                dots.toString(),
                top,
                from,
                to,
                byDay.firstEntry().getValue(),
                byDay.lastEntry().getValue());
    }

    /** Whether the snapshots are of two days at least. */
    static boolean canShow(Collection<Snapshot> known) {
        return byDay(known).size() >= 2;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int halfHeight() {
        return HEIGHT / 2;
    }

    /** What half the height stands for. */
    public int middle() {
        return top / 2;
    }

    private static TreeMap<LocalDate, Integer> byDay(Collection<Snapshot> newestFirst) {
        TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
        for (Snapshot snapshot : newestFirst) {
            byDay.putIfAbsent(snapshot.day(), snapshot.counts().listings());
        }
        return byDay;
    }

    private static int top(int most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(2, most))));
        return SCALE.stream()
                .map(step -> (int) Math.round(step * power))
                .filter(top -> top >= most)
                .findFirst()
                .orElseThrow();
    }

    private static String at(String form, double x, double y) {
        return String.format(Locale.ROOT, form, x, y);
    }
}
