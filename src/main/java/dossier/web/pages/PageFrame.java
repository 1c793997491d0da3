package dossier.web.pages;

import dossier.lists.KnownLists;
import dossier.screening.NameIndex;
import dossier.screening.Screener;

import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What stands on every page, whatever it is about. */
@ApplicationScoped
@Named("frame")
public class PageFrame {

    private final Screener screener;

    PageFrame(Screener screener) {
        this.screener = screener;
    }

    /** Titles of the lists of which bundled sample data is loaded. */
    public List<String> samples() {
        Map<?, NameIndex.ListedState> states = screener.index().states();
        return KnownLists.ALL.stream()
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
