package dossier.web.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.entities.AskedEntity;
import dossier.web.entities.Dataset;
import dossier.web.http.Checks;
import dossier.web.http.FieldsOnce;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.http.StrictJson;
import dossier.web.reconciliation.Extender.Column;
import dossier.web.reconciliation.Reconciler.Candidate;
import dossier.web.reconciliation.Reconciler.Row;
import dossier.web.reconciliation.Suggester.Suggestions;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Version 0.2 of the protocol, and 0.1 where it differs. */
@Path("/reconcile")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class ReconciliationResource {

    private static final int MOST_SKIPPED = 1_000;

    private final Reconciler reconciler;
    private final Suggester suggester;
    private final Extender extender;
    private final Previews previews;
    private final StrictJson json;
    private final WebSettings settings;

    ReconciliationResource(
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

    /** @param result the candidates of one row */
    record Result(List<Candidate> result) {}

    /**
     * Properties that can be asked for.
     *
     * @param type the type that was asked for
     * @param limit most properties
     * @param properties the properties
     */
    record Proposals(String type, int limit, List<NamedId> properties) {}

    /** The manifest of all lists, or an answer. */
    @GET
    @Operation(hidden = true)
    public Object all(
            @Context HttpServerRequest call,
            @Context UriInfo address,
            @QueryParam("queries") Optional<String> queries,
            @QueryParam("query") Optional<String> query,
            @QueryParam("extend") Optional<String> extend) {
        return answer(call, address, Dataset.DEFAULT, new Sent(queries, query, extend));
    }

    /** An answer from all lists. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FieldsOnce
    @Operation(hidden = true)
    public Object askAll(
            @Context HttpServerRequest call,
            @Context UriInfo address,
            @FormParam("queries") Optional<String> queries,
            @FormParam("query") Optional<String> query,
            @FormParam("extend") Optional<String> extend) {
        return answer(call, address, Dataset.DEFAULT, new Sent(queries, query, extend));
    }

    /** The manifest of a dataset, or an answer. */
    @GET
    @Path("{dataset}")
    @Operation(hidden = true)
    public Object one(
            @Context HttpServerRequest call,
            @Context UriInfo address,
            @PathParam("dataset") String dataset,
            @QueryParam("queries") Optional<String> queries,
            @QueryParam("query") Optional<String> query,
            @QueryParam("extend") Optional<String> extend) {
        return answer(call, address, dataset, new Sent(queries, query, extend));
    }

    /** An answer from a dataset. */
    @POST
    @Path("{dataset}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FieldsOnce
    @Operation(hidden = true)
    public Object ask(
            @Context HttpServerRequest call,
            @Context UriInfo address,
            @PathParam("dataset") String dataset,
            @FormParam("queries") Optional<String> queries,
            @FormParam("query") Optional<String> query,
            @FormParam("extend") Optional<String> extend) {
        return answer(call, address, dataset, new Sent(queries, query, extend));
    }

    /** Parties whose names begin so. */
    @GET
    @Path("{dataset}/suggest/entity")
    @Operation(hidden = true)
    public Suggestions parties(
            @PathParam("dataset") String dataset,
            @QueryParam("prefix") Optional<String> prefix,
            @QueryParam("cursor") Optional<String> cursor,
            @QueryParam("limit") Optional<String> limit,
            @QueryParam("type") Optional<String> type) {
        Checks checks = new Checks();
        String typed = checks.optional("prefix", prefix, settings.maxName());
        int skipped = cursor(cursor, checks);
        int most = limit(limit, checks);
        checks.done();
        return suggester.parties(
                Dataset.inPath(dataset), typed, Parameters.given(type).flatMap(AskedEntity::kind), skipped, most);
    }

    /** Properties that begin so. */
    @GET
    @Path("{dataset}/suggest/property")
    @Operation(hidden = true)
    public Suggestions properties(
            @PathParam("dataset") String dataset,
            @QueryParam("prefix") Optional<String> prefix,
            @QueryParam("cursor") Optional<String> cursor,
            @QueryParam("limit") Optional<String> limit) {
        return among(dataset, Extender.KNOWN, prefix, cursor, limit);
    }

    /** Types that begin so. */
    @GET
    @Path("{dataset}/suggest/type")
    @Operation(hidden = true)
    public Suggestions types(
            @PathParam("dataset") String dataset,
            @QueryParam("prefix") Optional<String> prefix,
            @QueryParam("cursor") Optional<String> cursor,
            @QueryParam("limit") Optional<String> limit) {
        return among(dataset, EntityTypes.ALL, prefix, cursor, limit);
    }

    /** Properties of which further columns can be had. */
    @GET
    @Path("{dataset}/extend/propose")
    @Operation(hidden = true)
    public Proposals proposals(
            @PathParam("dataset") String dataset,
            @QueryParam("type") Optional<String> type,
            @QueryParam("limit") Optional<String> limit) {
        Dataset.inPath(dataset);
        Checks checks = new Checks();
        int most = Parameters.number("limit", limit, Extender.OFFERED.size(), 1, MOST_SKIPPED, checks);
        checks.done();
        return new Proposals(
                Parameters.given(type).orElse(EntityTypes.ANY.id()),
                most,
                Extender.OFFERED.stream().limit(most).toList());
    }

    /** A short page about a party, to be shown within another. */
    @GET
    @Path("{dataset}/preview")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance preview(@PathParam("dataset") String dataset, @QueryParam("id") Optional<String> id) {
        Dataset.inPath(dataset);
        return previews.of(Parameters.given(id).orElse(""));
    }

    /** What was sent, in the address or in a form. */
    private record Sent(Optional<String> queries, Optional<String> query, Optional<String> extend) {}

    private Object answer(HttpServerRequest call, UriInfo address, String name, Sent sent) {
        Dataset dataset = Dataset.inPath(name);
        Checks checks = new Checks();
        if (sent.extend.isPresent()) {
            JsonNode asked = json.tree("extend", sent.extend.get());
            List<String> ids = RowJson.ids(asked, checks);
            List<Column> columns = RowJson.columns(asked, checks);
            checks.done();
            return extender.extend(ids, columns);
        }
        if (sent.queries.isPresent()) {
            Map<String, Row> rows =
                    RowJson.rows(json.tree("queries", sent.queries.get()), settings.maxQueries(), checks);
            checks.done();
            List<List<Candidate>> found = reconciler.candidates(call, dataset, List.copyOf(rows.values()));
            Map<String, Result> results = new LinkedHashMap<>();
            rows.keySet().forEach(key -> results.put(key, new Result(found.get(results.size()))));
            return results;
        }
        if (sent.query.isPresent()) {
            return new Result(reconciler
                    .candidates(call, dataset, List.of(single(sent.query.get(), checks)))
                    .get(0));
        }
        if (call.method().name().equals("POST")) {
            throw ProblemException.badField("queries", "queries, or extend, must be sent");
        }
        return ManifestView.of(dataset, base(address), settings.maxQueries());
    }

    /** Version 0.1 has a single query too, as JSON or as a bare name. */
    private Row single(String query, Checks checks) {
        if (!query.strip().startsWith("{")) {
            return new Row(query, List.of(), Optional.empty(), Map.of());
        }
        Row row = RowJson.row("query", json.tree("query", query), checks);
        checks.done();
        return row;
    }

    private Suggestions among(
            String dataset,
            List<NamedId> all,
            Optional<String> prefix,
            Optional<String> cursor,
            Optional<String> limit) {
        Dataset.inPath(dataset);
        Checks checks = new Checks();
        String typed = checks.optional("prefix", prefix, settings.maxName());
        int skipped = cursor(cursor, checks);
        int most = limit(limit, checks);
        checks.done();
        return Suggester.among(all, typed, skipped, most);
    }

    static int cursor(Optional<String> cursor, Checks checks) {
        return Parameters.number("cursor", cursor, 0, 0, MOST_SKIPPED, checks);
    }

    static int limit(Optional<String> limit, Checks checks) {
        return Parameters.number("limit", limit, Suggester.A_PAGE, 1, MOST_SKIPPED, checks);
    }

    static String base(UriInfo address) {
        String base = address.getBaseUri().toString();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
