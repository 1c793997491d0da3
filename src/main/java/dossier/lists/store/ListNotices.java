package dossier.lists.store;

import dossier.lists.ListsTold;
import dossier.sql.Notices;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jspecify.annotations.Nullable;

import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

/** Hears within a moment what any copy of the service publishes, and says so in this one. */
@ApplicationScoped
class ListNotices {

    /** The channel of the triggers of V36. */
    private static final String CHANNEL = "dossier_lists";

    private final DataSource database;
    private final Event<ListsTold> told;
    private @Nullable Notices notices;

    ListNotices(DataSource database, Event<ListsTold> told) {
        this.database = database;
        this.told = told;
    }

    void begin(@Observes StartupEvent start) {
        notices = Notices.of(database, CHANNEL, () -> told.fire(new ListsTold()));
    }

    void end(@Observes ShutdownEvent stop) {
        if (notices != null) {
            notices.close();
        }
    }
}
