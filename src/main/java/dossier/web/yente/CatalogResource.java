package dossier.web.yente;

import com.fasterxml.jackson.annotation.JsonProperty;
import dossier.lists.ListCode;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.screening.ScreeningSettings;
import dossier.screening.Stamp;
import dossier.web.access.Roles;
import dossier.web.entities.Dataset;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What can be asked, and how it is answered. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class CatalogResource {

    /** The one way in which entities are compared here. */
    private static final String ALGORITHM = "dossier";

    private final SnapshotRepository snapshots;

    private final ScreeningSettings bands;

    CatalogResource(SnapshotRepository snapshots, ScreeningSettings bands) {
        this.snapshots = snapshots;
        this.bands = bands;
    }

    /**
     * The algorithms.
     *
     * @param algorithms one
     * @param best its name
     * @param usual its name
     */
    record AlgorithmsView(
            List<AlgorithmView> algorithms,
            String best,

            @JsonProperty("default") String usual) {}

    /**
     * One algorithm.
     *
     * @param name its name
     * @param description what its scores mean
     * @param docs what each feature means, and what it counts
     */
    record AlgorithmView(String name, String description, Map<String, MatchView.FeatureView> docs) {}

    /** The datasets. */
    @GET
    @Path("catalog")
    @Operation(hidden = true)
    public CatalogView catalog() {
        Map<ListCode, Snapshot> active =
                snapshots.active().stream().collect(Collectors.toMap(Snapshot::list, Function.identity()));
        List<CatalogView.DatasetView> datasets = Dataset.all().stream()
                .filter(dataset -> dataset.lists().stream().anyMatch(active::containsKey))
                .map(dataset -> view(dataset, active))
                .toList();
        return new CatalogView(
                datasets, datasets.stream().map(CatalogView.DatasetView::name).toList(), List.of(), false);
    }

    /** The algorithms. */
    @GET
    @Path("algorithms")
    @Operation(hidden = true)
    public AlgorithmsView algorithms() {
        AlgorithmView only = new AlgorithmView(
                ALGORITHM,
                "Engine " + Stamp.ENGINE + ". A score is the probability that both are one party: a match from "
                        + bands.match() + ", to be reviewed from " + bands.review()
                        + ". Other names of algorithms are taken too, and answered by this one.",
                Features.all());
        return new AlgorithmsView(List.of(only), ALGORITHM, ALGORITHM);
    }

    private static CatalogView.DatasetView view(Dataset dataset, Map<ListCode, Snapshot> active) {
        List<Snapshot> of = dataset.lists().stream()
                .sorted()
                .flatMap(list -> Optional.ofNullable(active.get(list)).stream())
                .toList();
        Optional<Snapshot> newest = of.stream().max(Comparator.comparingLong(Snapshot::id));
        Optional<String> version = newest.map(snapshot -> Long.toString(snapshot.id()));
        Optional<String> updated = newest.map(snapshot ->
                snapshot.importedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        int listings =
                of.stream().mapToInt(snapshot -> snapshot.counts().listings()).sum();
        return new CatalogView.DatasetView(
                dataset.name(),
                dataset.title(),
                version,
                version,
                true,
                dataset.name().equals(Dataset.DEFAULT),
                listings,
                listings,
                updated,
                updated,
                dataset.isCollection()
                        ? of.stream().map(snapshot -> snapshot.list().value()).toList()
                        : List.of());
    }
}
