package dossier.web.articles;

import dossier.analysis.ArticleIngest;
import dossier.analysis.SubmittedArticle;
import dossier.articles.ArticleRepository;
import dossier.profiles.ProfileDirectory;
import dossier.screening.PastIndex;
import dossier.screening.PastIndexes;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.http.Bodies;
import dossier.web.http.Checks;
import dossier.web.http.Ids;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.http.QueryCounter;
import dossier.web.http.RequestBudgets;
import io.micrometer.core.annotation.Timed;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import static java.time.ZoneOffset.UTC;

/** Reads articles, keeps them, gives them back. */
@Path("/api/articles")
@Tag(name = "Articles", description = "Who in this text is under sanctions?")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

    private static final String EXAMPLE = """
            {"title": "Talks", "publishedOn": "2022-04-20", "language": "en",
             "text": "Lt. Gen. Vladimir Alexseyev, first deputy head of the GRU, led the talks. Alexseyev said little. \
            President Vladimir Putin was told the same evening."}""";

    private static final String PAGE = """
            {"html": "<html><head><title>Talks</title></head><body><nav>Home</nav><article><p>Vladimir Putin spoke.</p>\
            <p>Roman Abramovich left.</p></article></body></html>", "publishedOn": "2022-04-20"}""";

    private final ArticleIngest ingest;
    private final ArticleRepository articles;
    private final KeptArticles kept;
    private final ProfileDirectory profiles;
    private final WebSettings settings;
    private final QueryCounter counter;
    private final AskedPages pages;
    private final RequestBudgets budgets;
    private final PastIndexes pastIndexes;
    private final ArticleTrail trail;

    ArticleResource(
            ArticleIngest ingest,
            ArticleRepository articles,
            KeptArticles kept,
            ProfileDirectory profiles,
            WebSettings settings,
            QueryCounter counter,
            AskedPages pages,
            RequestBudgets budgets,
            PastIndexes pastIndexes,
            ArticleTrail trail) {
        this.ingest = ingest;
        this.articles = articles;
        this.kept = kept;
        this.profiles = profiles;
        this.settings = settings;
        this.counter = counter;
        this.pages = pages;
        this.budgets = budgets;
        this.pastIndexes = pastIndexes;
        this.trail = trail;
    }

    /** Reads an article and keeps nothing. Needs no database. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Timed(value = "dossier.articles.previews", histogram = true)
    @Operation(
            operationId = "previewArticle",
            summary = "Who in this text is listed? (nothing is stored)",
            description = "Every party named, every mention of it, and the listings it may be, with reasons and whether"
                    + " it was listed on the day the article appeared. Send text, or html (the article is extracted from the"
                    + " page), or, as an admin, the url of a page on an allowed host.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "A short article", value = EXAMPLE),
                                @ExampleObject(name = "A page", value = PAGE)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The analysis",
            content = @Content(schema = @Schema(implementation = AnalysisView.class)))
    @APIResponse(responseCode = "502", description = "The page at url cannot be fetched just now.")
    @RolesAllowed(Roles.READER)
    public AnalysisView preview(
            @Context HttpServerRequest call,
            @Parameter(
                            description =
                                    "A day of the past: reads with the lists as they stood on it, as far as snapshots here tell; listedNow is"
                                            + " about that day then.",
                            example = "2022-06-01",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("asOf")
                    Optional<String> asOf,
            ArticleRequest request) {
        Checks checks = new Checks();
        Optional<LocalDate> day =
                checks.day("asOf", Parameters.given(asOf)).filter(past -> past.isBefore(LocalDate.now(UTC)));
        checks.done();
        SubmittedArticle submitted = Bodies.required(request).checked(settings, pages);
        counter.article();
        if (day.isPresent()) {
            PastIndex past = pastIndexes.at(day.orElseThrow());
            return AnalysisView.ofPreview(
                    trail.previewed(ingest.preview(submitted, past.index(), budgets.start(call))),
                    profiles,
                    Optional.of(past));
        }
        return AnalysisView.ofPreview(
                trail.previewed(ingest.preview(submitted, budgets.start(call))), profiles, Optional.empty());
    }

    /** Reads an article and keeps it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Timed(value = "dossier.articles.stored", histogram = true)
    @Operation(
            operationId = "saveArticle",
            summary = "Read an article and save it",
            description =
                    "The same text again is the same article; it is read again and keeps its id. Articles that tell the"
                            + " same story in the same words, as a wire story in several papers, have one group; nearCopies are the"
                            + " others of it.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "A short article", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "New",
            content = @Content(schema = @Schema(implementation = AnalysisView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same text was saved before",
            content = @Content(schema = @Schema(implementation = AnalysisView.class)))
    @APIResponse(responseCode = "507")
    @RolesAllowed(Roles.ANALYST)
    public Response store(@Context HttpServerRequest call, ArticleRequest request) {
        SubmittedArticle submitted = Bodies.required(request).checked(settings);
        boolean known = articles.findByText(submitted.text()).isPresent();
        AnalysisView view = kept.keepOne(submitted, budgets.start(call));
        if (known) {
            return Response.ok(view).build();
        }
        return Response.created(
                        URI.create("/api/articles/" + view.article().id().orElseThrow()))
                .entity(view)
                .build();
    }

    /** An article as it was read. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getArticle",
            summary = "A stored article",
            description = "The analysis as it was made, and the near copies as they are now.")
    @RolesAllowed(Roles.READER)
    public AnalysisView find(@Parameter(description = "Id of a stored article.") @PathParam("id") String id) {
        return Ids.uuid(id)
                .flatMap(kept::find)
                .orElseThrow(() -> ProblemException.notFound("there is no article of that id"));
    }
}
