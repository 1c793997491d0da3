package dossier.web.tables;

import dossier.rescreening.WatchSettings;
import dossier.screening.ScreeningOptions;
import dossier.tables.Table;
import dossier.tables.TableException;
import dossier.tables.TableOptions;
import dossier.watchlists.WatchList;
import dossier.watchlists.WatchLists;
import dossier.web.WebSettings;
import dossier.web.http.Checks;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

/** Keeps a table of customers, so that they are compared again whenever a list changes. */
@Singleton
public class WatchKeeping {

    /** Longest name of a watch list. */
    public static final int LONGEST_NAME = 200;

    private final WatchLists watchLists;
    private final WatchSettings limits;
    private final WebSettings settings;
    private final KeptTables tables;

    WatchKeeping(WatchLists watchLists, WatchSettings limits, WebSettings settings, KeptTables tables) {
        this.watchLists = watchLists;
        this.limits = limits;
        this.settings = settings;
        this.tables = tables;
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
        MultivaluedMap<String, String> said = new MultivaluedHashMap<>();
        said.putAll(table.said());
        Checks checks = new Checks();
        TableParameters parameters = new TableParameters(said, checks);
        AskedRow.Reading reading = new AskedRow.Reading(parameters.dateOrder(), settings.maxName());
        ScreeningOptions options = parameters.screening(settings);
        TableOptions written = parameters.table(null);
        checks.done();
        // as a file first: the customers are kept in a transaction, which should not wait for a second connection
        try (SentTable sent = SentTable.of(table.sent(), settings.maxUpload().asLongValue())) {
            Kept kept = keep(name, sent.read(), written, reading, options);
            tables.watch(
                    table.id(),
                    new KeptTable.Watched(
                            kept.list().name(),
                            kept.list().progress().customers(),
                            kept.rows().left()));
        }
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
