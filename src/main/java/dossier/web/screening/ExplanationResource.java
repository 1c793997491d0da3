package dossier.web.screening;

import dossier.lists.Gender;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.lists.KnownCodes;
import io.micrometer.core.annotation.Timed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Says why a query did or did not hit one listing. Needs no database. */
@Path("/api/comparisons/explain")
@Tag(name = "Screening")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class ExplanationResource {

    private static final int LONGEST_CODE = 200;

    private final Screener screener;
    private final WebSettings settings;

    ExplanationResource(Screener screener, WebSettings settings) {
        this.screener = screener;
        this.settings = settings;
    }

    /** Follows one query to one listing. */
    @GET
    @Timed(value = "dossier.explanations", histogram = true)
    @Operation(
            operationId = "explainComparison",
            summary = "Why did this query find, or not find, that listing?",
            description =
                    "Follows the query through the steps of a screening, the very same code: is it the right kind of"
                            + " party, did the words of the name lead to the listing, how do they compare, is the score at or above"
                            + " the cutoff, is it among the first. lostAt is the first step that it did not come through; what the"
                            + " steps after it say would have come of it.")
    @APIResponse(
            responseCode = "200",
            description = "The steps",
            content = @Content(schema = @Schema(implementation = ExplanationView.class)))
    @APIResponse(responseCode = "404", description = "The list has no listing of that reference.")
    public ExplanationView explain(
            @Parameter(description = "Name of the party.", required = true, example = "Vladimir Alexseyev")
                    @QueryParam("name")
                    Optional<String> name,
            @Parameter(
                            description = "Kind of party.",
                            example = "PERSON",
                            schema = @Schema(implementation = ListingKind.class))
                    @QueryParam("kind")
                    Optional<String> kind,
            @Parameter(description = "Birth date, as precise as known.", example = "1961") @QueryParam("birthDate")
                    Optional<String> birthDate,
            @Parameter(description = "May be repeated.") @QueryParam("countries") List<String> countries,
            @Parameter(description = "Gender, in any casing.", schema = @Schema(implementation = Gender.class))
                    @QueryParam("gender")
                    Optional<String> gender,
            @Parameter(description = "Office or occupation.") @QueryParam("position") Optional<String> position,
            @Parameter(description = "May be repeated.") @QueryParam("identifiers") List<String> identifiers,
            @Parameter(required = true, description = "Code of the listing's list.", example = "us-ofac-sdn")
                    @QueryParam("list")
                    Optional<String> list,
            @Parameter(required = true, description = "The list's own reference.", example = "21331")
                    @QueryParam("reference")
                    Optional<String> reference,
            @Parameter(
                            description = "Lowest score of a hit.",
                            schema =
                                    @Schema(
                                            implementation = Double.class,
                                            minimum = "0",
                                            maximum = "1",
                                            defaultValue = "" + ScreeningRequest.USUAL_CUTOFF))
                    @QueryParam("cutoff")
                    Optional<String> cutoff,
            @Parameter(
                            description = "Most hits.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = WebSettings.USUAL_MOST_HITS,
                                            defaultValue = "" + ScreeningRequest.USUAL_LIMIT))
                    @QueryParam("limit")
                    Optional<String> limit) {
        Checks checks = new Checks("query.");
        QueryRequest asked = new QueryRequest(
                Optional.empty(),
                name,
                Parameters.given(kind),
                Parameters.given(birthDate),
                Optional.of(countries),
                Parameters.given(gender),
                position,
                Optional.of(identifiers));
        Optional<ScreeningQuery> query = asked.checked("query", settings.maxName(), checks);
        ScreeningOptions options = new ScreeningRequest(
                        Optional.empty(),
                        Optional.empty(),
                        Parameters.parsed("cutoff", cutoff, Double::valueOf, checks),
                        Parameters.parsed("limit", limit, Integer::valueOf, checks),
                        Optional.empty())
                .options(settings, checks);
        String code = checks.text("list", list, LONGEST_CODE);
        KnownCodes.inParameter(Parameters.given(list), checks);
        String ref = checks.text("reference", reference, LONGEST_CODE);
        checks.done();
        NameIndex index = screener.index();
        return screener.explainField(index, query.orElseThrow(), ListingRef.of(code, ref), options)
                .map(explained -> ExplanationView.of(explained, query.orElseThrow(), screener.stamp(index)))
                .orElseThrow(() -> ProblemException.notFound(
                        "no active snapshot of " + code + " has a listing with the reference " + ref));
    }
}
