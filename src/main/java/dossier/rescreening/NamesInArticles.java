package dossier.rescreening;

import dossier.analysis.AnalysisSettings;
import dossier.lists.ListingKind;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.sql.Database;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The different names in stored articles, and whether each may be one of the listings of an index. Safe for many threads. */
final class NamesInArticles {

    private final Database database;
    private final Screener screener;
    private final NameIndex index;
    private final AnalysisSettings settings;

    NamesInArticles(Database database, Screener screener, NameIndex index, AnalysisSettings settings) {
        this.settings = settings;
        this.database = database;
        this.screener = screener;
        this.index = index;
    }

    /**
     * A name as an article has it.
     *
     * @param name the fullest form in the article
     * @param kind what kind of party the article suggests
     */
    record Named(String name, ListingKind kind) {}

    /** Takes names. */
    interface Each {

        void take(Named named) throws SQLException;
    }

    void forEach(Each each) {
        database.forEach(
                "read the names in articles",
                "SELECT DISTINCT name, kind FROM article_party",
                List.of(),
                row -> each.take(new Named(row.getString(1), ListingKind.valueOf(row.getString(2)))));
    }

    /** By the same rule by which an article is read: what its text says may make a hit of a name that scores little by itself. */
    boolean mayBeListed(Named named) {
        double least = settings.least(named.name.strip().indexOf(' ') < 0);
        return !named.name.isBlank()
                && named.name.length() <= ScreeningQuery.MAX_NAME
                && !screener.screen(
                                index,
                                ScreeningQuery.ofName(named.name, Optional.of(named.kind)),
                                new ScreeningOptions(Set.of(), least, 1))
                        .isEmpty();
    }
}
