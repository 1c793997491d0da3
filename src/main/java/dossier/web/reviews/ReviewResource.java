package dossier.web.reviews;

import dossier.reviews.LabelledPair;
import dossier.reviews.ReviewCase;
import dossier.reviews.ReviewFilter;
import dossier.reviews.ReviewQueue;
import dossier.reviews.ReviewVerdict;
import dossier.reviews.Verdicts;
import dossier.screening.Band;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.audit.LoggedExport;
import dossier.web.http.AnswerType;
import dossier.web.http.Bodies;
import dossier.web.http.Checks;
import dossier.web.http.Ids;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.lists.KnownCodes;
import io.quarkus.security.identity.SecurityIdentity;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** What waits for a verdict, and verdicts. */
@Path("/api/reviews")
@Tag(name = "Reviews", description = "Is this customer, or this person in an article, the listed one?")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANALYST)
public class ReviewResource {

    private static final String CSV = "text/csv";
    private static final int USUAL = 20;
    private static final int MOST = 200;
    private static final String ID = "\\d{1,18}";

    private final ReviewQueue queue;
    private final Verdicts verdicts;
    private final Deciding deciding;
    private final Screener screener;
    private final SecurityIdentity caller;

    ReviewResource(
            ReviewQueue queue, Verdicts verdicts, Deciding deciding, Screener screener, SecurityIdentity caller) {
        this.queue = queue;
        this.verdicts = verdicts;
        this.deciding = deciding;
        this.screener = screener;
        this.caller = caller;
    }

    /** Cases. */
    @GET
    @Operation(
            operationId = "getReviews",
            summary = "What waits for a verdict?",
            description =
                    "Hits in MATCH or REVIEW of watched customers and of parties in saved articles, those on listings of one party"
                            + " together. Cases whose verdict does not hold any more, because a fact changed, come first; then the most"
                            + " probable ones.")
    public ReviewsView cases(
            @Parameter(
                            description = "How they stand; WAITING if left out.",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {"WAITING", "SAME", "DIFFERENT", "UNSURE"},
                                            defaultValue = "WAITING"))
                    @QueryParam("state")
                    Optional<String> state,
            @Parameter(
                            description = "Of customers or of articles.",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {"CUSTOMER", "ARTICLE"}))
                    @QueryParam("sort")
                    Optional<String> sort,
            @Parameter(description = "With a hit on this list.", example = "eu-fsf") @QueryParam("list")
                    Optional<String> list,
            @Parameter(
                            description = "With a hit in this band.",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {"MATCH", "REVIEW"}))
                    @QueryParam("band")
                    Optional<String> band,
            @Parameter(
                            description = "Customers of this watch list.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("watchList")
                    Optional<String> watchList,
            @Parameter(description = "Who is to decide; empty for those that nobody has.", example = "anna")
                    @QueryParam("assignedTo")
                    Optional<String> assignedTo,
            @Parameter(
                            description = "Most cases.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST,
                                            defaultValue = "" + USUAL))
                    @QueryParam("limit")
                    Optional<String> limit) {
        Checks checks = new Checks();
        ReviewFilter filter = new ReviewFilter(
                checks.constant("state", Parameters.given(state), ReviewFilter.State.class)
                        .orElse(ReviewFilter.State.WAITING),
                checks.constant("sort", Parameters.given(sort), ReviewCase.Sort.class),
                KnownCodes.inParameter(Parameters.given(list), checks),
                checks.constant("band", Parameters.given(band), Band.class),
                Ids.inParameter("watchList", watchList, checks),
                assignedTo);
        int most = Parameters.number("limit", limit, USUAL, 1, MOST, checks);
        checks.done();
        return ReviewsView.of(queue.cases(screener.index(), filter, most), queue.count(filter));
    }

    /** Decides a case. */
    @POST
    @Path("verdicts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sayVerdict",
            summary = "Decide a case",
            description =
                    "It is kept with who said it, when, why, and what was known of both. It holds over imports until a fact of the"
                            + " listings changes that was compared; then the case comes back and says which.")
    public VerdictView say(VerdictRequest request) {
        return VerdictView.of(deciding.say(
                Bodies.required(request).checked(), caller.getPrincipal().getName()));
    }

    /** Verdicts. */
    @GET
    @Path("verdicts")
    @Operation(
            operationId = "getVerdicts",
            summary = "What was decided?",
            description = "Verdicts that are not withdrawn, the newest first.")
    public VerdictsView verdicts(
            @Parameter(description = "Where an earlier answer ended; its next.", example = "17") @QueryParam("cursor")
                    Optional<String> cursor,
            @Parameter(
                            description = "Most verdicts.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST,
                                            defaultValue = "" + USUAL))
                    @QueryParam("limit")
                    Optional<String> limit) {
        Checks checks = new Checks();
        long before = cursor.isPresent() ? Parameters.cursor(cursor, checks) : Long.MAX_VALUE;
        int most = Parameters.number("limit", limit, USUAL, 1, MOST, checks);
        checks.done();
        return VerdictsView.of(verdicts.before(before, most + 1), most);
    }

    /** Verdicts as labelled cases. */
    @GET
    @Path("verdicts/pairs.csv")
    @LoggedExport
    @Produces({CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "getLabelledCases",
            summary = "Verdicts as labelled cases",
            description =
                    "A row for each verdict SAME or DIFFERENT, with both parties as they were known when it was said: pairs of names to"
                            + " measure the matching with. Nothing is trained by them.")
    @APIResponse(
            responseCode = "200",
            description = "The newest first.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response labelled(@Context HttpHeaders headers) {
        StreamingOutput answer = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            CSVPrinter rows = new CSVPrinter(writer, CSVFormat.RFC4180);
            rows.printRecord(LabelledCases.HEADING);
            List<ReviewVerdict> page = verdicts.before(Long.MAX_VALUE, MOST);
            while (!page.isEmpty()) {
                for (LabelledPair pair : Verdicts.labelled(page)) {
                    rows.printRecord(LabelledCases.row(pair));
                }
                page = verdicts.before(page.get(page.size() - 1).id(), MOST);
            }
            rows.flush();
        };
        return Response.ok(answer, AnswerType.of(headers, CSV + ";charset=UTF-8;header=present"))
                .header("Content-Disposition", "attachment; filename=\"private-pairs.csv\"")
                .build();
    }

    /** Takes a verdict back. */
    @DELETE
    @Path("verdicts/{id}")
    @Operation(
            operationId = "withdrawVerdict",
            summary = "Take a verdict back",
            description =
                    "The one before it, if any, stands again; otherwise the case waits. Who withdrew it and when is kept.")
    public VerdictView withdraw(
            @Parameter(description = "Id of the verdict.", example = "17") @PathParam("id") String id) {
        return Optional.of(id)
                .filter(text -> text.matches(ID))
                .map(Long::parseLong)
                .flatMap(number ->
                        verdicts.withdraw(number, caller.getPrincipal().getName()))
                .map(VerdictView::of)
                .orElseThrow(() -> ProblemException.notFound("there is no verdict of that id that can be withdrawn"));
    }

    /** Says who is to decide. */
    @POST
    @Path("assignments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignReview",
            summary = "Say who is to decide",
            description = "Whoever may review can still decide the case; assignments only sort the work.")
    public void assign(AssignmentRequest request) {
        AssignmentRequest.Checked asked = Bodies.required(request).checked();
        verdicts.assign(
                asked.subject(), asked.assignedTo(), caller.getPrincipal().getName());
    }
}
