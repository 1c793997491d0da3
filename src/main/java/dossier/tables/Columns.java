package dossier.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which cells of a row say what. */
final class Columns {

    private final List<String> headings;
    private final boolean named;
    private final Map<Column, List<Integer>> positions = new EnumMap<>(Column.class);

    private Columns(List<String> headings, boolean named) {
        this.headings = headings;
        this.named = named;
    }

    /**
     * @param first cells of the first row
     * @throws TableException if a column that is asked for is not there, or none holds a name
     */
    static Columns of(List<String> first, TableOptions options) {
        Columns columns = new Columns(first, options.heading());
        options.columns().forEach(columns::ask);
        if (options.heading()) {
            columns.find();
        }
        if (columns.of(Column.NAME).isEmpty() && columns.of(Column.IDENTIFIERS).isEmpty()) {
            throw columns.unknown(Column.NAME, "no column with the name was found, and none with a number");
        }
        return columns;
    }

    /** Positions of the cells, in the order in which they are to be read; none if the table does not say it. */
    List<Integer> of(Column column) {
        return positions.getOrDefault(column, List.of());
    }

    /** Position of the last cell that is read. */
    int lastRead() {
        return positions.values().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    }

    int width() {
        return headings.size();
    }

    /** Headings of the cells that say this. */
    List<String> headingsOf(Column column) {
        return of(column).stream().map(this::headingAt).toList();
    }

    /** Headings of columns that are not read. */
    List<String> unread() {
        Set<Integer> read = new HashSet<>();
        positions.values().forEach(read::addAll);
        return IntStream.range(0, headings.size())
                .filter(position -> !read.contains(position))
                .mapToObj(this::headingAt)
                .filter(heading -> !heading.isBlank())
                .toList();
    }

    String headingAt(int position) {
        return named ? headings.get(position).strip() : String.valueOf(position + 1);
    }

    private void ask(Column column, List<String> wanted) {
        positions.put(
                column,
                wanted.stream().map(heading -> position(column, heading)).toList());
    }

    private int position(Column column, String wanted) {
        List<Integer> same = named
                ? IntStream.range(0, headings.size())
                        .filter(i -> Headings.key(headings.get(i)).equals(Headings.key(wanted)))
                        .boxed()
                        .toList()
                : List.of();
        if (same.size() > 1) {
            throw unknown(column, "several columns are headed '" + wanted + "'");
        }
        return same.stream()
                .findFirst()
                .or(() -> number(wanted))
                .orElseThrow(() -> unknown(column, "there is no column '" + wanted + "'"));
    }

    private Optional<Integer> number(String wanted) {
        if (!wanted.matches("[1-9][0-9]{0,4}") || Integer.parseInt(wanted) > headings.size()) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(wanted) - 1);
    }

    private void find() {
        Map<Heading, List<Integer>> known = new EnumMap<>(Heading.class);
        for (int i = 0; i < headings.size(); i++) {
            int position = i;
            Headings.of(headings.get(i))
                    .ifPresent(heading -> known.computeIfAbsent(heading, key -> new ArrayList<>())
                            .add(position));
        }
        if (!positions.containsKey(Column.NAME)) {
            positions.put(Column.NAME, nameOf(known));
        }
        for (Column column : Column.values()) {
            List<Integer> found =
                    column == Column.NAME ? List.of() : known.getOrDefault(Heading.valueOf(column.name()), List.of());
            if (!found.isEmpty() && !positions.containsKey(column)) {
                positions.put(column, column.takesSeveral() ? found : found.subList(0, 1));
            }
        }
    }

    /** A whole name, or else its parts in the order in which they are spoken. */
    private List<Integer> nameOf(Map<Heading, List<Integer>> known) {
        Optional<Integer> whole = first(known, Heading.FULL_NAME);
        Optional<Integer> name = first(known, Heading.NAME);
        Optional<Integer> given = first(known, Heading.GIVEN_NAME);
        Optional<Integer> family = first(known, Heading.FAMILY_NAME);
        boolean inParts = given.isPresent() || family.isPresent();
        if (whole.isPresent() || !inParts || (name.isPresent() && given.isPresent() && family.isPresent())) {
            return whole.or(() -> name).map(List::of).orElse(List.of());
        }
        List<Integer> parts = new ArrayList<>();
        given.or(() -> name).ifPresent(parts::add);
        if (first(known, Heading.MIDDLE_NAME).isPresent()) {
            parts.addAll(known.getOrDefault(Heading.MIDDLE_NAME, List.of()));
        }
        family.or(() -> name).filter(part -> !parts.contains(part)).ifPresent(parts::add);
        return parts;
    }

    private Optional<Integer> first(Map<Heading, List<Integer>> known, Heading heading) {
        List<Integer> found = known.getOrDefault(heading, List.of());
        if (found.size() > 1 && isSame(found.get(0), found.get(1))) {
            throw unknown(Column.NAME, "several columns are headed '" + headingAt(found.get(0)) + "'");
        }
        return found.stream().findFirst();
    }

    private boolean isSame(int one, int other) {
        return Headings.key(headings.get(one)).equals(Headings.key(headings.get(other)));
    }

    private TableException unknown(Column column, String cause) {
        String found = IntStream.range(0, Math.min(headings.size(), 50))
                .mapToObj(i -> (i + 1) + " '" + shortened(headings.get(i)) + "'")
                .collect(Collectors.joining(", "));
        String first = headings.isEmpty() ? "Name" : shortened(headings.get(headings.size() - 1));
        String how = named
                ? "; the heading has: " + found + ". Name it by its heading or number, such as " + column.parameter()
                        + "=" + first + " or " + column.parameter() + "=1, or say heading=false if the first row is no"
                        + " heading"
                : "; the first row has: " + found + ". Without a heading a column is named by its number, such as "
                        + column.parameter() + "=1";
        return new TableException(column.parameter(), cause + how);
    }

    private static String shortened(String heading) {
        String line = heading.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
