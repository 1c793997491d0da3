package dossier.web.articles;

import dossier.analysis.AnalysisFilter;
import dossier.analysis.AnalysisRepository;
import dossier.articles.Article;
import dossier.articles.ArticleFilter;
import dossier.articles.ArticlePage;
import dossier.articles.NearCopies;
import dossier.lists.ListCode;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileDirectory.NamedBy;
import dossier.screening.Band;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.lists.KnownCodes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Finds stored articles. */
@Path("/api/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class ArticleSearchResource {

    private static final int USUAL_LIMIT = 50;
    private static final int FURTHEST = 10_000_000;

    private final AnalysisRepository analyses;
    private final NearCopies nearCopies;
    private final ProfileDirectory profiles;
    private final Screener screener;

    ArticleSearchResource(
            AnalysisRepository analyses, NearCopies nearCopies, ProfileDirectory profiles, Screener screener) {
        this.analyses = analyses;
        this.nearCopies = nearCopies;
        this.profiles = profiles;
        this.screener = screener;
    }

    /** A page of articles. */
    @GET
    @Operation(
            operationId = "searchArticles",
            summary = "Find stored articles",
            description =
                    "By profile, by list, by day of publication, by words. An article must pass every filter. Near copies of one"
                            + " story have the same group; copies=hide shows one of each group.")
    public ArticlePageView browse(
            @Parameter(description = "Id of a profile that the article names.") @QueryParam("profile")
                    Optional<String> profile,
            @Parameter(description = "Code of a list that somebody in the article is on.", example = "us-ofac-sdn")
                    @QueryParam("list")
                    Optional<String> list,
            @Parameter(
                            description = "First day of publication.",
                            example = "2022-01-01",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    Optional<String> from,
            @Parameter(
                            description = "Last day of publication.",
                            example = "2026-12-31",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    Optional<String> to,
            @Parameter(description = "Words of title or text.", example = "talks") @QueryParam("q") Optional<String> q,
            @Parameter(
                            description =
                                    "hide: of near copies that pass the other filters, show only the one that was saved first.",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {"show", "hide"},
                                            defaultValue = "show"))
                    @QueryParam("copies")
                    Optional<String> copies,
            @Parameter(
                            description = "Articles to pass over.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "0",
                                            maximum = "" + FURTHEST,
                                            defaultValue = "0"))
                    @QueryParam("offset")
                    Optional<String> offset,
            @Parameter(
                            description = "Most articles of a page.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + ArticleFilter.MAX_LIMIT,
                                            defaultValue = "" + USUAL_LIMIT))
                    @QueryParam("limit")
                    Optional<String> limit) {
        Checks checks = new Checks();
        ArticleFilter articles = articles(q, from, to, copies, offset, limit, checks);
        List<ListCode> lists =
                KnownCodes.inParameter(Parameters.given(list), checks).stream().toList();
        checks.done();
        Optional<String> asked = Parameters.given(profile);
        NamedBy party = asked.map(this::namedBy).orElse(new NamedBy(List.of(), List.of()));
        ArticlePage page =
                analyses.browse(new AnalysisFilter(articles, lists, party.listings(), party.names(), Band.MATCH));
        List<UUID> ids = page.articles().stream().map(Article::id).toList();
        return ArticlePageView.of(page, nearCopies.sizes(ids), screener.stamp());
    }

    private static ArticleFilter articles(
            Optional<String> q,
            Optional<String> from,
            Optional<String> to,
            Optional<String> copies,
            Optional<String> offset,
            Optional<String> limit,
            Checks checks) {
        Optional<LocalDate> first = checks.day("from", Parameters.given(from));
        Optional<LocalDate> last = checks.day("to", Parameters.given(to));
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            checks.wrong("to", "to must not be before from");
        }
        String shown = Parameters.given(copies).orElse("show");
        if (!shown.equals("show") && !shown.equals("hide")) {
            checks.wrong("copies", "copies must be show or hide");
        }
        return new ArticleFilter(
                checks.optional("q", q, 1_000),
                first,
                last,
                shown.equals("hide"),
                Parameters.number("offset", offset, 0, 0, FURTHEST, checks),
                Parameters.number("limit", limit, USUAL_LIMIT, 1, ArticleFilter.MAX_LIMIT, checks));
    }

    private NamedBy namedBy(String id) {
        return profiles.namedBy(id)
                .orElseThrow(() -> ProblemException.badField("profile", "there is no profile of that id"));
    }
}
