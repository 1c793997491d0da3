package dossier.web.pages.table;

import dossier.reviews.Verdicts;
import dossier.web.access.Roles;
import dossier.web.audit.LoggedExport;
import dossier.web.pages.PageWords;
import dossier.web.tables.CustomerVerdicts;
import dossier.web.tables.KeptAnswer;
import dossier.web.tables.KeptTable;
import dossier.web.tables.ScreeningCsvResource;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.io.IOException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The answer to a table as a file to save. */
@Path("/table/{id}")
@RolesAllowed(Roles.READER)
public class TableFiles {

    private final SentTables tables;
    private final Verdicts verdicts;

    TableFiles(SentTables tables, Verdicts verdicts) {
        this.tables = tables;
        this.verdicts = verdicts;
    }

    /** As CSV. */
    @GET
    @Path("answer.csv")
    @LoggedExport
    @Produces(ScreeningCsvResource.CSV)
    @Operation(hidden = true)
    public Response csv(@PathParam("id") String id) throws IOException {
        KeptTable table = tables.known(id);
        return file(
                table,
                ".csv",
                ScreeningCsvResource.CSV + ";charset=UTF-8;header=present",
                KeptAnswer.csv(table, CustomerVerdicts.of(table, verdicts)));
    }

    /** As a workbook. */
    @GET
    @Path("answer.xlsx")
    @LoggedExport
    @Produces(ScreeningCsvResource.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@PathParam("id") String id) throws IOException {
        KeptTable table = tables.known(id);
        return file(
                table,
                ".xlsx",
                ScreeningCsvResource.XLSX,
                KeptAnswer.xlsx(table, CustomerVerdicts.of(table, verdicts)));
    }

    private static Response file(KeptTable table, String end, String type, Object content) {
        String name = SentTables.title(table) + "-screened" + end;
        return Response.ok(content, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._ -]", "_") + "\"; filename*=UTF-8''"
                                + PageWords.inPath(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
