package dossier.web.tables;

import dossier.rescreening.WatchSettings;
import dossier.screening.ScreeningOptions;
import dossier.tables.Table;
import dossier.tables.TableException;
import dossier.tables.TableOptions;
import dossier.watchlists.WatchList;
import dossier.watchlists.WatchLists;
import dossier.web.http.ProblemException;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.inject.Singleton;

/** Keeps a table of customers, so that they are compared again whenever a list changes. */
@Singleton
public class WatchKeeping {

    /** Longest name of a watch list. */
    public static final int LONGEST_NAME = 200;

    private final WatchLists watchLists;
    private final WatchSettings limits;

    WatchKeeping(WatchLists watchLists, WatchSettings limits) {
        this.watchLists = watchLists;
        this.limits = limits;
    }

    /**
     * What was kept.
     *
     * @param list the watch list
     * @param rows its rows, with those that were left out
     */
    record Kept(WatchList list, WatchedRows rows) {}

    Kept keep(String name, InputStream body, TableOptions written, AskedRow.Reading reading, ScreeningOptions options)
            throws IOException {
        Table table = open(body, written);
        WatchedRows rows = new WatchedRows(table, reading, limits.maxCustomers());
        return new Kept(watchLists.keep(facts(name, options, table), rows), rows);
    }

    /** Keeps the customers of a table that was screened on its page. */
    public void keep(String name, KeptTable table) throws IOException {
        KeptTable.Asked asked = table.asked();
        Kept kept = keep(name, table.sent().read(), asked.written(), asked.reading(), asked.options());
        table.watch(new KeptTable.Watched(
                kept.list().name(),
                kept.list().progress().customers(),
                kept.rows().left()));
    }

    private static WatchList facts(String name, ScreeningOptions options, Table table) {
        Instant now = Clock.systemUTC().instant();
        return new WatchList(
                UUID.randomUUID(),
                name.isBlank() ? "Customers of " + LocalDate.ofInstant(now, ZoneOffset.UTC) : name.strip(),
                now,
                new WatchList.Terms(options.lists(), options.cutoff()),
                table.columns().entrySet().stream()
                        .collect(Collectors.toMap(read -> read.getKey().label(), Map.Entry::getValue)),
                new WatchList.Progress(0, 0, 0));
    }

    private static Table open(InputStream body, TableOptions written) throws IOException {
        try {
            return Table.open(body, written);
        } catch (TableException wrong) {
            throw ProblemException.badField(wrong.parameter(), wrong.detail());
        }
    }
}
