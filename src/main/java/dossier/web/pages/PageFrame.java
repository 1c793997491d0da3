package dossier.web.pages;

import dossier.lists.KnownLists;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.access.Caller;
import dossier.web.access.Callers;
import dossier.web.access.Sessions;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What stands on every page, whatever it is about. */
@ApplicationScoped
@Named("frame")
public class PageFrame {

    private final Screener screener;
    private final Sessions sessions;

    private final CurrentVertxRequest current;

    PageFrame(Screener screener, Sessions sessions, CurrentVertxRequest current) {
        this.screener = screener;
        this.sessions = sessions;
        this.current = current;
    }

    /** Who looks at the page; empty where nobody has to sign in. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(current.getCurrent()).flatMap(Callers::of);
    }

    /** Whether the page is for somebody outside, who has to sign in and is told nothing of what is inside. */
    public boolean outside() {
        return sessions.isOffered() && caller().isEmpty();
    }

    /** Titles of the lists of which bundled sample data is loaded. */
    public List<String> samples() {
        Map<?, NameIndex.ListedState> states = screener.index().states();
        return KnownLists.all().stream()
                .filter(list -> states.containsKey(list.code())
                        && states.get(list.code()).sample())
                .map(list -> list.shortTitle())
                .toList();
    }

    /** The same in a sentence. */
    public String samplesInWords() {
        List<String> samples = samples();
        int last = samples.size() - 1;
        return samples.size() == 1
                ? samples.get(0)
                        + " is a sample: a few entries typed for trying Dossier out. Do not decide anything by it."
                : String.join(", ", samples.subList(0, last)) + " and " + samples.get(last)
                        + " are samples: a few entries each, typed for trying Dossier out. Do not decide anything by them.";
    }
}
