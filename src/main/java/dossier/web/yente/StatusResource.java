package dossier.web.yente;

import dossier.lists.KnownLists;
import dossier.lists.imports.FetchedLists;
import dossier.lists.imports.PublisherSchedule;
import dossier.screening.IndexKeeper;
import dossier.web.access.Roles;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.Optional;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Does it run, does it answer, and is there anything new? */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

    private static final int NOT_READY = 503;
    private static final int CONFLICT = 409;

    private final IndexKeeper keeper;
    private final FetchedLists fetched;
    private final PublisherSchedule publishers;

    StatusResource(IndexKeeper keeper, FetchedLists fetched, PublisherSchedule publishers) {
        this.keeper = keeper;
        this.fetched = fetched;
        this.publishers = publishers;
    }

    /** @param status {@code ok} */
    record StatusView(String status) {
        static final StatusView OK = new StatusView("ok");
    }

    /** The program runs. */
    @GET
    @Path("healthz")
    @PermitAll
    @Operation(hidden = true)
    public StatusView health() {
        return StatusView.OK;
    }

    /** The name index is there. */
    @GET
    @Path("readyz")
    @PermitAll
    @Operation(hidden = true)
    public StatusView ready() {
        if (!keeper.ready()) {
            throw new ProblemException(ProblemView.of(NOT_READY, "the lists are still being read"));
        }
        return StatusView.OK;
    }

    /** Asks the publishers for new lists, and comes back when they have answered if {@code sync} says so. */
    @POST
    @Path("updatez")
    @RolesAllowed(Roles.ADMIN)
    @Operation(hidden = true)
    public StatusView update(@QueryParam("token") Optional<String> token, @QueryParam("sync") Optional<String> sync) {
        if (KnownLists.all().stream().noneMatch(list -> fetched.mayBeFetched(list.code()))) {
            throw new ProblemException(ProblemView.of(
                    CONFLICT, "no list may be fetched from its publisher here; dossier.lists.fetch allows it"));
        }
        if (sync.filter("true"::equals).isPresent()) {
            publishers.fetchAll();
        } else {
            Infrastructure.getDefaultWorkerPool().execute(publishers::fetchAll);
        }
        return StatusView.OK;
    }
}
