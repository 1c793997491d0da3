package dossier.web.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import dossier.web.access.Roles;
import dossier.web.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says how far a table has come while it is screened. */
@Path("/api/screenings/csv/jobs/{job}")
@Tag(name = "Screening")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class TableJobResource {

    private final TableJobs jobs;

    TableJobResource(TableJobs jobs) {
        this.jobs = jobs;
    }

    /** A job, whichever copy of the service screens it. */
    @GET
    @Operation(
            operationId = "getTableJob",
            summary = "How far is the screening of my table?",
            description = "By the id that was given as the parameter job of POST /api/screenings/csv. Any copy of the"
                    + " service knows it; it is remembered for a day.")
    public TableJobView progress(
            @Parameter(description = "Id that was given as the parameter job.", example = "customers-7f3a")
                    @PathParam("job")
                    String id)
            throws JsonProcessingException {
        return jobs.find(id).orElseThrow(() -> ProblemException.notFound("no job of that id is remembered"));
    }
}
