package dossier.web.pages.table;

import dossier.reviews.Verdicts;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.pages.PageWords;
import dossier.web.tables.AnswerSource;
import dossier.web.tables.AnsweredRow;
import dossier.web.tables.CustomerStanding;
import dossier.web.tables.CustomerVerdicts;
import dossier.web.tables.KeptTable;
import dossier.web.tables.Refusals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jakarta.inject.Singleton;

/** Makes what the page shows of a table that was screened. */
@Singleton
public class TableDrawing {

    /** Customers on a page. */
    static final int A_PAGE = 25;

    private static final Map<String, String> COLUMNS = Map.of(
            "id", "id",
            "name", "name",
            "kind", "kind of party",
            "birthDate", "date of birth",
            "countries", "countries",
            "gender", "gender",
            "position", "position",
            "identifiers", "document numbers");

    private static final double MILLIS = 1000;

    private final PartyDrawing parties;
    private final Verdicts verdicts;
    private final Screener screener;

    TableDrawing(PartyDrawing parties, Verdicts verdicts, Screener screener) {
        this.parties = parties;
        this.verdicts = verdicts;
        this.screener = screener;
    }

    /**
     * What is to be shown.
     *
     * @param only customers that stand so; all if empty
     * @param page from 0
     */
    record Wanted(Optional<CustomerStanding> only, int page) {}

    /**
     * Draws a page of a table.
     *
     * @param watching what stands in the form that keeps it
     */
    ShownTable draw(KeptTable table, Wanted wanted, ShownTable.Watching watching) throws IOException {
        CustomerVerdicts decided = CustomerVerdicts.of(table, verdicts);
        String href = "/table/" + table.id();
        List<Integer> shown = IntStream.range(0, table.customers().size())
                .filter(customer -> isWanted(table, decided, customer, wanted))
                .boxed()
                .sorted(Comparator.comparing(decided::standing).thenComparing(customer -> customer))
                .toList();
        return new ShownTable(
                href,
                table.sender().file(),
                about(table),
                counts(table, decided, href),
                filters(table, decided, wanted, href),
                part(table, decided, shown, wanted, href),
                from(table.source()),
                watching,
                decided.isKnown());
    }

    /** Whoever has a row that was not screened stands among those too. */
    private static boolean isWanted(KeptTable table, CustomerVerdicts decided, int customer, Wanted wanted) {
        return wanted.only()
                .map(only -> decided.standing(customer) == only
                        || only == CustomerStanding.NOT_SCREENED && hasUnscreened(table, customer))
                .orElse(true);
    }

    private static boolean hasUnscreened(KeptTable table, int customer) {
        return Arrays.stream(table.customers().get(customer)).anyMatch(table::isUnscreened);
    }

    private static List<String> about(KeptTable table) {
        KeptTable.Read read = table.read();
        List<String> about = new ArrayList<>();
        about.add(TableWords.number(table.rows(), "row") + " read on "
                + PageWords.inWords(table.source().at()) + " in "
                + Math.round(read.took().toMillis() / MILLIS) + " s");
        about.add("Read: "
                + read.columns().entrySet().stream()
                        .map(column -> COLUMNS.getOrDefault(column.getKey(), column.getKey()) + " from “"
                                + String.join(" + ", column.getValue()) + "”")
                        .collect(Collectors.joining(", ")));
        if (!read.unread().isEmpty()) {
            about.add("Not used: " + String.join(", ", read.unread()));
        }
        if (read.skipped() > 0) {
            about.add(TableWords.number(read.skipped(), "line") + " above the headings "
                    + (read.skipped() == 1 ? "was" : "were") + " not read");
        }
        return about;
    }

    private static List<ShownTable.Count> counts(KeptTable table, CustomerVerdicts decided, String href) {
        List<ShownTable.Count> counts = new ArrayList<>();
        long matches = decided.count(CustomerStanding.MATCH);
        String all = TableWords.number(table.customers().size(), "customer");
        counts.add(
                matches == 0
                        ? new ShownTable.Count(
                                "none",
                                "",
                                "None of " + all + (table.customers().size() == 1 ? " matches" : " match"),
                                href)
                        : new ShownTable.Count(
                                "match",
                                "■",
                                String.format(Locale.ENGLISH, "%,d", matches) + " of " + all
                                        + (matches == 1 ? " matches" : " match"),
                                show(href, CustomerStanding.MATCH)));
        add(counts, href, decided, CustomerStanding.REVIEW, " to review");
        add(counts, href, decided, CustomerStanding.WEAK, " weak");
        add(counts, href, decided, CustomerStanding.SET_ASIDE, " set aside by a decision");
        Refusals refused = table.read().refused();
        if (refused.all() > 0) {
            counts.add(new ShownTable.Count(
                    "open",
                    "!",
                    TableWords.number(refused.all(), "row") + " not screened: " + refused.inWords(),
                    show(href, CustomerStanding.NOT_SCREENED)));
        }
        return counts;
    }

    private static void add(
            List<ShownTable.Count> counts,
            String href,
            CustomerVerdicts decided,
            CustomerStanding standing,
            String words) {
        long count = decided.count(standing);
        if (count > 0) {
            counts.add(new ShownTable.Count(
                    TableWords.style(standing),
                    TableWords.shape(standing),
                    String.format(Locale.ENGLISH, "%,d", count) + words,
                    show(href, standing)));
        }
    }

    private static String show(String href, CustomerStanding standing) {
        return href + "?show=" + TableWords.code(standing);
    }

    private static List<ShownTable.Filter> filters(
            KeptTable table, CustomerVerdicts decided, Wanted wanted, String href) {
        List<ShownTable.Filter> filters = new ArrayList<>();
        filters.add(new ShownTable.Filter(
                "All", grouped(table.customers().size()), href, wanted.only().isEmpty()));
        for (CustomerStanding standing : CustomerStanding.values()) {
            boolean current = wanted.only().filter(standing::equals).isPresent();
            long count = standing == CustomerStanding.NOT_SCREENED
                    ? IntStream.range(0, table.customers().size())
                            .filter(customer -> hasUnscreened(table, customer))
                            .count()
                    : decided.count(standing);
            if (count > 0 || current) {
                filters.add(new ShownTable.Filter(
                        TableWords.standing(standing), grouped(count), show(href, standing), current));
            }
        }
        return filters;
    }

    private static String grouped(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    private ShownTable.Part part(
            KeptTable table, CustomerVerdicts decided, List<Integer> shown, Wanted wanted, String href)
            throws IOException {
        NameIndex index = screener.index();
        int first = Math.min(wanted.page() * A_PAGE, Math.max(0, (shown.size() - 1) / A_PAGE * A_PAGE));
        int end = Math.min(first + A_PAGE, shown.size());
        Map<Integer, AnsweredRow> rows = table.rows(shown.subList(first, end).stream()
                .flatMap(customer ->
                        Arrays.stream(table.customers().get(customer)).boxed())
                .toList());
        List<ShownCustomer> customers = new ArrayList<>();
        for (int at = first; at < end; at++) {
            int customer = shown.get(at);
            List<AnsweredRow> ofCustomer = Arrays.stream(table.customers().get(customer))
                    .mapToObj(rows::get)
                    .toList();
            customers.add(customer(at + 1, decided.standing(customer), ofCustomer, decided, index));
        }
        String words = shown.isEmpty()
                ? "No customer."
                : shown.size() <= A_PAGE
                        ? TableWords.number(shown.size(), "customer") + "."
                        : "Customers " + grouped(first + 1L) + " to " + grouped(end) + " of " + grouped(shown.size())
                                + ".";
        String page = href + "?"
                + wanted.only()
                        .map(only -> "show=" + TableWords.code(only) + "&")
                        .orElse("") + "page=";
        return new ShownTable.Part(
                customers,
                words,
                first > 0 ? Optional.of(page + (first / A_PAGE - 1)) : Optional.empty(),
                end < shown.size() ? Optional.of(page + (first / A_PAGE + 1)) : Optional.empty());
    }

    private ShownCustomer customer(
            int number,
            CustomerStanding standing,
            List<AnsweredRow> answers,
            CustomerVerdicts decided,
            NameIndex index) {
        List<ShownCustomer.ShownRow> rows = new ArrayList<>();
        for (AnsweredRow row : answers) {
            rows.add(new ShownCustomer.ShownRow(
                    grouped(row.row()),
                    row.name(),
                    row.problem().isEmpty() ? "" : PageWords.asSentence(row.problem()),
                    row.note().isEmpty() ? "" : PageWords.asSentence(row.note()),
                    parties.parties(row, decided, index)));
        }
        return new ShownCustomer(
                number,
                rows.get(0).name().isBlank()
                        ? "Row " + rows.get(0).number()
                        : rows.get(0).name(),
                answers.get(0).id(),
                TableWords.standing(standing),
                TableWords.style(standing),
                TableWords.shape(standing),
                rows);
    }

    private static ShownTable.From from(AnswerSource source) {
        return new ShownTable.From(
                source.stamp().engine(),
                source.used().stream()
                        .map(used -> used.list().title() + ": "
                                + (used.state().published() ? "published " : "imported ")
                                + PageWords.inWords(used.state().day())
                                + (used.state().sample() ? ", sample" : ""))
                        .toList(),
                source.thresholds().match(),
                source.thresholds().review(),
                source.stamp().sample());
    }
}
