package dossier.web.export;

import dossier.analysis.AnalysisFilter;
import dossier.articles.ArticleFilter;
import dossier.lists.ListCode;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileDirectory.NamedBy;
import dossier.screening.Band;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.lists.KnownCodes;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jakarta.ws.rs.QueryParam;

/** Which stored articles are exported: the filters of {@code GET /api/articles}, and the lowest band of a hit that counts. */
public class ArticleExportFilter {

    /** Articles that are in memory at once, with their texts and what was found in them. */
    private static final int PAGE = 20;

    private static final int LONGEST_QUERY = 1_000;

    private static final NamedBy NOBODY = new NamedBy(List.of(), List.of());

    @Parameter(description = "Id of a profile that the article names.", schema = @Schema(implementation = String.class))
    @QueryParam("profile")
    Optional<String> profile = Optional.empty();

    @Parameter(
            description = "Code of a list that somebody in the article is on.",
            example = "us-ofac-sdn",
            schema = @Schema(implementation = String.class))
    @QueryParam("list")
    Optional<String> list = Optional.empty();

    @Parameter(
            description = "First day of publication.",
            example = "2022-01-01",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @QueryParam("from")
    Optional<String> from = Optional.empty();

    @Parameter(
            description = "Last day of publication.",
            example = "2026-12-31",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @QueryParam("to")
    Optional<String> to = Optional.empty();

    @Parameter(
            description = "Words of title or text.",
            example = "talks",
            schema = @Schema(implementation = String.class))
    @QueryParam("q")
    Optional<String> q = Optional.empty();

    @Parameter(
            description = "hide: of near copies that pass the other filters, only the one that was saved first.",
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"show", "hide"},
                            defaultValue = "show"))
    @QueryParam("copies")
    Optional<String> copies = Optional.empty();

    @Parameter(
            description = "Lowest band of a hit that is exported, and that counts for profile and list.",
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"MATCH", "REVIEW", "WEAK"},
                            defaultValue = "REVIEW"))
    @QueryParam("band")
    Optional<String> band = Optional.empty();

    /** What is asked, checked. The page begins at 0. */
    AnalysisFilter checked(ProfileDirectory profiles, Checks checks) {
        Optional<LocalDate> first = checks.day("from", Parameters.given(from));
        Optional<LocalDate> last = checks.day("to", Parameters.given(to));
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            checks.wrong("to", "to must not be before from");
        }
        String shown = Parameters.given(copies).orElse("show");
        if (!shown.equals("show") && !shown.equals("hide")) {
            checks.wrong("copies", "copies must be show or hide");
        }
        String words = checks.optional("q", q, LONGEST_QUERY);
        Band lowest =
                checks.constant("band", Parameters.given(band), Band.class).orElse(Band.REVIEW);
        List<ListCode> lists =
                KnownCodes.inParameter(Parameters.given(list), checks).stream().toList();
        checks.done();
        NamedBy party = Parameters.given(profile)
                .map(id -> namedBy(id, profiles, checks))
                .orElse(NOBODY);
        checks.done();
        return new AnalysisFilter(
                new ArticleFilter(words, first, last, shown.equals("hide"), 0, PAGE),
                lists,
                party.listings(),
                party.names(),
                lowest);
    }

    private static NamedBy namedBy(String id, ProfileDirectory profiles, Checks checks) {
        Optional<NamedBy> party = profiles.namedBy(id);
        if (party.isEmpty()) {
            checks.wrong("profile", "there is no profile of that id");
        }
        return party.orElse(NOBODY);
    }
}
