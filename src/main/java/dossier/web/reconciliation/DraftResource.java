package dossier.web.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.entities.AskedEntity;
import dossier.web.entities.Dataset;
import dossier.web.http.Bodies;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.http.StrictJson;
import dossier.web.reconciliation.Extender.Column;
import dossier.web.reconciliation.Extender.Value;
import dossier.web.reconciliation.Reconciler.Candidate;
import dossier.web.reconciliation.Reconciler.Row;
import dossier.web.reconciliation.Suggester.Suggestions;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import jakarta.ws.rs.core.UriInfo;

/** The draft of version 1.0 of the protocol: the same answers in other forms. */
@Path("/reconcile-draft/{dataset}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class DraftResource {

    private final Reconciler reconciler;
    private final Suggester suggester;
    private final Extender extender;
    private final Previews previews;
    private final StrictJson json;
    private final WebSettings settings;

    DraftResource(
            Reconciler reconciler,
            Suggester suggester,
            Extender extender,
            Previews previews,
            StrictJson json,
            WebSettings settings) {
        this.reconciler = reconciler;
        this.suggester = suggester;
        this.extender = extender;
        this.previews = previews;
        this.json = json;
        this.settings = settings;
    }

    /** @param results of the queries, in their order */
    record Results(List<Candidates> results) {}

    /** @param candidates of one query */
    record Candidates(List<Candidate> candidates) {}

    /**
     * What is known.
     *
     * @param meta the columns
     * @param rows the parties
     */
    record Extension(List<Extender.Meta> meta, List<ExtendedRow> rows) {}

    /**
     * A party.
     *
     * @param id its id
     * @param properties its values
     */
    record ExtendedRow(String id, List<ExtendedCell> properties) {}

    /**
     * A cell.
     *
     * @param id its column
     * @param values its values
     */
    record ExtendedCell(String id, List<Value> values) {}

    /** The manifest. */
    @GET
    @Operation(hidden = true)
    public DraftManifestView manifest(@PathParam("dataset") String dataset, @Context UriInfo address) {
        return DraftManifestView.of(
                Dataset.inPath(dataset), ReconciliationResource.base(address), settings.maxQueries());
    }

    /** Candidates of rows. */
    @POST
    @Path("reconcile")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Results reconcile(@Context HttpServerRequest call, @PathParam("dataset") String dataset, InputStream body)
            throws IOException {
        Checks checks = new Checks();
        List<Row> rows = RowJson.conditions(read(body), settings.maxQueries(), checks);
        checks.done();
        return new Results(reconciler.candidates(call, Dataset.inPath(dataset), rows).stream()
                .map(Candidates::new)
                .toList());
    }

    /** Further columns. */
    @POST
    @Path("extend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Extension extend(@PathParam("dataset") String dataset, InputStream body) throws IOException {
        Dataset.inPath(dataset);
        Checks checks = new Checks();
        JsonNode asked = read(body);
        List<String> ids = RowJson.ids(asked, checks);
        List<Column> columns = RowJson.columns(asked, checks);
        checks.done();
        Extender.Extension known = extender.extend(ids, columns);
        return new Extension(
                known.meta(),
                known.rows().entrySet().stream()
                        .map(row -> new ExtendedRow(row.getKey(), cells(row.getValue())))
                        .toList());
    }

    private static List<ExtendedCell> cells(Map<String, List<Value>> row) {
        return row.entrySet().stream()
                .map(cell -> new ExtendedCell(cell.getKey(), cell.getValue()))
                .toList();
    }

    /** Properties of which further columns can be had. */
    @GET
    @Path("extend/propose")
    @Operation(hidden = true)
    public ReconciliationResource.Proposals proposals(
            @PathParam("dataset") String dataset,
            @QueryParam("type") Optional<String> type,
            @QueryParam("limit") Optional<String> limit) {
        Dataset.inPath(dataset);
        Checks checks = new Checks();
        int most = ReconciliationResource.limit(limit, checks);
        checks.done();
        return new ReconciliationResource.Proposals(
                Parameters.given(type).orElse(EntityTypes.ANY.id()),
                most,
                Extender.OFFERED.stream().limit(most).toList());
    }

    /** What begins so: of what there are entities, properties and types. */
    @GET
    @Path("suggest/{sort}")
    @Operation(hidden = true)
    public Suggestions suggest(
            @PathParam("dataset") String dataset,
            @PathParam("sort") String sort,
            @QueryParam("prefix") Optional<String> prefix,
            @QueryParam("cursor") Optional<String> cursor,
            @QueryParam("type") Optional<String> type) {
        Dataset all = Dataset.inPath(dataset);
        Checks checks = new Checks();
        String typed = checks.optional("prefix", prefix, settings.maxName());
        int skipped = ReconciliationResource.cursor(cursor, checks);
        checks.done();
        return switch (sort) {
            case "entity" ->
                suggester.parties(
                        all, typed, Parameters.given(type).flatMap(AskedEntity::kind), skipped, Suggester.A_PAGE);
            case "property" -> Suggester.among(Extender.KNOWN, typed, skipped, Suggester.A_PAGE);
            case "type" -> Suggester.among(EntityTypes.ALL, typed, skipped, Suggester.A_PAGE);
            default -> throw ProblemException.notFound("suggested are entity, property and type, not " + sort);
        };
    }

    /** A short page about a party, to be shown within another. */
    @GET
    @Path("preview")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance preview(@PathParam("dataset") String dataset, @QueryParam("id") Optional<String> id) {
        Dataset.inPath(dataset);
        return previews.of(Parameters.given(id).orElse(""));
    }

    private JsonNode read(InputStream body) throws IOException {
        return json.tree(
                "body", new String(Bodies.read(body, settings.maxJson().asLongValue()), StandardCharsets.UTF_8));
    }
}
