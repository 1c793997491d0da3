package dossier.web.watchman;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dossier.audit.AuditEvent.Actor;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.screening.ScreeningSettings;
import dossier.screening.Stamp;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.entities.AskedEntity;
import dossier.web.entities.Dataset;
import dossier.web.entities.EntityTrail;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Names looked up as Watchman does it. */
@Path("/v2")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class WatchmanResource {

    private static final int USUAL_LIMIT = 10;

    /** What Watchman calls lists that we have, and its types of parties by our schemata. */
    private static final Map<String, String> LISTS = Map.of(
            "us_ofac", "us-ofac-sdn",
            "us_non_sdn", "us-ofac-cons",
            "us_csl", "us-csl",
            "uk_csl", "uk-sanctions-list",
            "eu_csl", "eu-fsf");

    private static final Map<String, String> TYPES = Map.of(
            "person", "Person",
            "business", "Organization",
            "organization", "Organization",
            "vessel", "Vessel",
            "aircraft", "Airplane");

    private final Screener screener;
    private final ScreeningSettings bands;
    private final WebSettings settings;
    private final SnapshotRepository snapshots;
    private final EntityTrail trail;

    WatchmanResource(
            Screener screener,
            ScreeningSettings bands,
            WebSettings settings,
            SnapshotRepository snapshots,
            EntityTrail trail) {
        this.screener = screener;
        this.bands = bands;
        this.settings = settings;
        this.snapshots = snapshots;
        this.trail = trail;
    }

    /**
     * What is loaded.
     *
     * @param lists listings by list
     * @param listHashes SHA-256 of each list's files
     * @param endedAt when the newest was imported
     * @param version of the engine
     */
    record ListInfo(
            Map<String, Integer> lists, Map<String, String> listHashes, Optional<String> endedAt, String version) {}

    /** Listings that may be the party asked for. */
    @GET
    @Path("search")
    @Operation(hidden = true)
    public WatchmanView search(
            @QueryParam("name") Optional<String> name,
            @QueryParam("type") Optional<String> type,
            @QueryParam("source") Optional<String> source,
            @QueryParam("birthDate") Optional<String> birthDate,
            @QueryParam("gender") Optional<String> gender,
            @QueryParam("altNames") List<String> altNames,
            @QueryParam("limit") Optional<String> limit,
            @QueryParam("minMatch") Optional<String> minMatch) {
        Checks checks = new Checks();
        String asked = checks.text("name", name, settings.maxName());
        Optional<String> schema = Parameters.given(type).map(TYPES::get);
        if (Parameters.given(type).isPresent() && schema.isEmpty()) {
            checks.wrong("type", "type must be one of person, business, organization, vessel, aircraft");
        }
        Optional<Dataset> dataset = dataset(source);
        if (dataset.isEmpty()) {
            checks.wrong("source", "source must be the code of a list");
        }
        int most = Parameters.number("limit", limit, USUAL_LIMIT, 1, settings.maxHits(), checks);
        double least =
                Parameters.parsed("minMatch", minMatch, Double::valueOf, checks).orElse(bands.review());
        if (!(least >= 0 && least <= 1)) {
            checks.wrong("minMatch", "minMatch must be from 0 to 1");
        }
        checks.done();
        Map<String, JsonNode> known = new LinkedHashMap<>();
        known.put("name", TextNode.valueOf(asked));
        Parameters.given(birthDate).ifPresent(text -> known.put("birthDate", TextNode.valueOf(text)));
        Parameters.given(gender).ifPresent(text -> known.put("gender", TextNode.valueOf(text)));
        altNames.stream().findFirst().ifPresent(first -> known.put("alias", TextNode.valueOf(first)));
        AskedEntity entity = AskedEntity.of(schema.orElse("Thing"), known);
        return answer(entity, new ScreeningOptions(dataset.orElseThrow().lists(), least, most));
    }

    private WatchmanView answer(AskedEntity entity, ScreeningOptions options) {
        NameIndex index = screener.index();
        Stamp stamp = screener.stamp(index);
        Actor by = trail.actor();
        Map<String, Hit> best = new TreeMap<>();
        for (ScreeningQuery query : entity.queries(settings.maxName())) {
            screener.screenField(index, query, options)
                    .forEach(hit -> best.merge(
                            hit.listing().toString(), hit, (one, other) -> one.score() >= other.score() ? one : other));
        }
        List<WatchmanView.Entity> entities = best.values().stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(options.limit())
                .flatMap(hit -> index.party(hit.listing()).map(party -> WatchmanView.Entity.of(hit, party)).stream())
                .toList();
        trail.screened(by, List.of(entity.asked()), entities.size(), stamp);
        return new WatchmanView(Map.of("name", entity.asked()), entities);
    }

    /** What is loaded. */
    @GET
    @Path("listinfo")
    @Operation(hidden = true)
    public ListInfo lists() {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> hashes = new TreeMap<>();
        List<Snapshot> active = snapshots.active();
        active.forEach(snapshot -> {
            counts.put(snapshot.list().value(), snapshot.counts().listings());
            hashes.put(snapshot.list().value(), snapshot.sha256());
        });
        return new ListInfo(
                counts,
                hashes,
                active.stream()
                        .map(Snapshot::importedAt)
                        .max(Comparator.naturalOrder())
                        .map(Instant::toString),
                Stamp.ENGINE);
    }

    private static Optional<Dataset> dataset(Optional<String> source) {
        String code = Parameters.given(source).orElse(Dataset.DEFAULT);
        return Dataset.named(LISTS.getOrDefault(code, code));
    }
}
