package dossier.web.reconciliation;

import dossier.profiles.Profile;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.http.ProblemException;
import dossier.web.pages.PageWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** Short pages about parties, to be shown within the pages of a tool. */
@ApplicationScoped
class Previews {

    private static final int MOST = 3;

    private final Screener screener;
    private final ProfileDirectory profiles;

    Previews(Screener screener, ProfileDirectory profiles) {
        this.screener = screener;
        this.profiles = profiles;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance preview(
                Profile party, List<String> births, List<String> positions, List<String> programmes);
    }

    /** @throws ProblemException 404 if no listed party has that id */
    TemplateInstance of(String id) {
        NameIndex index = screener.index();
        Profile party = profiles.brief(index, id)
                .orElseThrow(() -> ProblemException.notFound("there is no listed party of that id"));
        return Templates.preview(
                party,
                party.said().birthDates().stream()
                        .map(PageWords::inWords)
                        .limit(MOST)
                        .toList(),
                party.said().positions().stream().limit(MOST).toList(),
                party.said().sides().firstProgrammes(MOST));
    }
}
