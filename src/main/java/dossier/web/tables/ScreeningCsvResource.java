package dossier.web.tables;

import dossier.audit.AuditEvent.Actor;
import dossier.profiles.ProfileDirectory;
import dossier.reviews.Verdicts;
import dossier.screening.NameIndex;
import dossier.screening.PastIndex;
import dossier.screening.PastIndexes;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.tables.Table;
import dossier.tables.TableException;
import dossier.tables.TableOptions;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.http.AnswerType;
import dossier.web.http.Checks;
import dossier.web.http.ProblemException;
import dossier.web.http.QueryCounter;
import dossier.web.screening.ScreeningRequest;
import io.micrometer.core.annotation.Timed;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Screens a table of any size. Without the database only what people decided is missing. */
@Path("/api/screenings/csv")
@Tag(name = "Screening")
@RolesAllowed(Roles.READER)
public class ScreeningCsvResource {

    /** What tables are answered in, unless somebody asks for a workbook. */
    public static final String CSV = "text/csv";

    /** A workbook, for those who ask for it and not for CSV. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String EXAMPLE = "id,name,kind,birthDate,countries\n1,Vladimir Alexseyev,PERSON,1961,ru\n";
    private static final String GERMAN = "Kundennr;Vorname;Nachname;Geburtsdatum;Land\n"
            + "K-1;Wladimir;Putin;07.10.1952;Russland\nK-2;Mira;Beispiel;1.2.1990;Deutschland\n";
    private static final String ANSWER =
            "row,id,name,list,reference,listedName,listedKind,score,band,profile,sample,problem,because,note,listFile,listRow,listColumn,lists,verdict,verdictHolds,verdictBy,verdictAt\r\n"
                    + "1,1,Vladimir Alexseyev,us-ofac-sdn,21331,\"ALEXSEYEV, Vladimir"
                    + " Stepanovich\",PERSON,0.98,MATCH,us-ofac-sdn.21331,true,,\"The birth dates agree: '1961' and"
                    + " '1961-04-24'.\",,sdn.csv,5123,SDN_Name,us-ofac-sdn 21331; uk-sanctions-list CHW0007,SAME,true,anna,2026-11-28T09:14:03Z\r\n";

    private final Screener screener;
    private final ProfileDirectory profiles;
    private final WebSettings settings;
    private final QueryCounter counter;
    private final PastIndexes pastIndexes;
    private final ScreeningWorkers workers;
    private final TableJobs jobs;
    private final TableTrail trail;
    private final Verdicts verdicts;

    ScreeningCsvResource(
            Screener screener,
            ProfileDirectory profiles,
            WebSettings settings,
            QueryCounter counter,
            PastIndexes pastIndexes,
            ScreeningWorkers workers,
            TableJobs jobs,
            TableTrail trail,
            Verdicts verdicts) {
        this.verdicts = verdicts;
        this.screener = screener;
        this.profiles = profiles;
        this.settings = settings;
        this.counter = counter;
        this.pastIndexes = pastIndexes;
        this.workers = workers;
        this.jobs = jobs;
        this.trail = trail;
    }

    /** A row in, a row out for each hit. */
    @POST
    @Consumes({CSV, "text/tab-separated-values", "application/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Produces({CSV, MediaType.APPLICATION_OCTET_STREAM, XLSX})
    @Timed(value = "dossier.screenings.csv", histogram = true)
    @Operation(
            operationId = "screenTable",
            summary = "Screen a table of names",
            description = "Any CSV: encoding, delimiter, quotes and columns are detected from its beginning, or said"
                    + " with parameters; docs/api.md has the rules. Rows are answered in their order while the table is"
                    + " still being sent: a row for each hit, or with rows=person for each party, or one row without a"
                    + " hit. The column lists has every listing of the party. The column problem says why a row was not"
                    + " screened, and note says which cells could not be used; listFile, listRow and listColumn say where"
                    + " the listed name is in the publisher's files; verdict, verdictHolds, verdictBy and verdictAt say"
                    + " what was decided in the review on the customer with the same id and facts (NOT_KNOWN while the"
                    + " database is away). Cells that begin with = + - @ get an apostrophe"
                    + " before them, so that no spreadsheet runs them. Who accepts only a workbook (Accept: " + XLSX
                    + ")"
                    + " gets one when every row is answered: a summary with the dates of the lists, the hits one a row, and the"
                    + " rows that were not screened. Content-Type may also be"
                    + " text/tab-separated-values or application/csv.")
    @Parameter(
            name = "rows",
            in = ParameterIn.QUERY,
            description =
                    "listing: a row for each hit. person: a row for each party, with its best hit; limit then counts"
                            + " parties.",
            schema =
                    @Schema(
                            implementation = String.class,
                            defaultValue = "listing",
                            enumeration = {"listing", "person"}))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Most hits per row.",
            schema =
                    @Schema(
                            implementation = Integer.class,
                            minimum = "1",
                            maximum = WebSettings.USUAL_MOST_HITS,
                            defaultValue = "" + ScreeningRequest.USUAL_LIMIT))
    @Parameter(
            name = "job",
            in = ParameterIn.QUERY,
            description = "An id that you choose, hard to guess: GET /api/screenings/csv/jobs/{job} then says how far"
                    + " the table has come.",
            schema = @Schema(implementation = String.class, pattern = TableParameters.JOB, examples = "customers-7f3a"))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description =
                    "A day of the past: screens against the lists as they stood on it, as far as snapshots here tell. The header"
                            + " Dossier-As-Of says which snapshot of each list that was.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = {
                            @ExampleObject(name = "One person", value = EXAMPLE),
                            @ExampleObject(name = "As a German spreadsheet writes it", value = GERMAN)
                        }),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "A row for each hit, in the order of the rows of the table.",
            headers = {
                @Header(
                        name = TableHeaders.STAMP,
                        description = "What the answer was made from.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = TableHeaders.FORMAT,
                        description = "How the table was read.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = TableHeaders.COLUMNS,
                        description = "Which columns were read as what, percent-encoded.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = TableHeaders.UNREAD,
                        description = "Columns that were not used, percent-encoded.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = TableHeaders.AS_OF,
                        description =
                                "With asOf: the day, and for each list the day of the snapshot that answers; unknown"
                                        + " where none here is so old.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = TableHeaders.SUMMARY,
                        description =
                                "After the answer, as a trailer: rows, customers with a match, customers to review,"
                                        + " rows not screened.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "One hit", value = ANSWER)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", description = "A job with this id is running; choose another id.")
    public Response screen(
            @BeanParam TableQuery declared,
            @Context UriInfo address,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request,
            InputStream body)
            throws IOException {
        Checks checks = new Checks();
        TableParameters parameters = new TableParameters(address.getQueryParameters(), checks);
        TableOptions written = parameters.table(headers.getMediaType());
        ScreeningOptions options = parameters.screening(settings);
        AskedRow.Reading reading = new AskedRow.Reading(parameters.dateOrder(), settings.maxName());
        RowScreening.Rows answered = parameters.rows();
        Optional<String> id = parameters.job();
        Optional<LocalDate> day = parameters.asOf();
        checks.done();
        Actor who = trail.actor();
        Optional<PastIndex> past = day.map(pastIndexes::at);
        MeteredInput metered = new MeteredInput(body);
        Receiver caller = new RequestReceiver(request, metered);
        TableJob job = new TableJob(metered, RequestReceiver.length(request), caller, Clock.systemUTC());
        id.ifPresent(chosen -> jobs.begin(chosen, job));
        NameIndex index = past.map(PastIndex::index).orElseGet(screener::index);
        Table table = open(metered, written, job);
        RowScreening screening = new RowScreening(index, screener, profiles, options, reading, answered);
        ScreeningRows rows = new ScreeningRows(table, screening, workers, job);
        boolean workbook = wantsWorkbook(headers);
        TableAnswer.Form form = workbook
                ? new WorkbookAnswer(
                        rows,
                        job,
                        caller,
                        AnswerSource.of(Clock.systemUTC().instant(), screener, index),
                        new BatchVerdicts(verdicts))
                : new CsvAnswer(rows, job, caller, settings.maxWaiting().asLongValue(), new BatchVerdicts(verdicts));
        TableAnswer answer = new TableAnswer(form, job, caller, counter, () -> {
            trail.tell(who, job, screener.stamp(index));
            jobs.tell();
        });
        String type = workbook ? XLSX : AnswerType.of(headers, CSV + ";charset=UTF-8;header=present");
        Response.ResponseBuilder told = TableHeaders.add(Response.ok(answer, type), table, index);
        past.ifPresent(then -> told.header(TableHeaders.AS_OF, TableHeaders.asOf(then)));
        return told.build();
    }

    /** Many generated clients accept everything that is described: they mean CSV. */
    private static boolean wantsWorkbook(HttpHeaders headers) {
        List<String> accepted = headers.getAcceptableMediaTypes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .toList();
        return accepted.contains(XLSX)
                && !accepted.contains(CSV)
                && !accepted.contains(MediaType.APPLICATION_OCTET_STREAM);
    }

    private static Table open(MeteredInput body, TableOptions written, TableJob job) throws IOException {
        boolean open = false;
        try {
            Table table = Table.open(body, written);
            job.opened(table);
            open = true;
            return table;
        } catch (TableException wrong) {
            throw ProblemException.badField(wrong.parameter(), wrong.detail());
        } finally {
            if (!open) {
                job.end(TableJob.State.STOPPED);
            }
        }
    }
}
