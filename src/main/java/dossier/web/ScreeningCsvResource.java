package dossier.web;

import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import io.micrometer.core.annotation.Timed;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Screens a table of any size. Needs no database. */
@Path("/api/screenings/csv")
@Tag(name = "Screening")
public class ScreeningCsvResource {

    static final String CSV = "text/csv";

    private static final int LONGEST_ROW = 1_000_000;
    private static final String EXAMPLE = "id,name,kind,birthDate,countries\n1,Vladimir Alexseyev,PERSON,1961,ru\n";
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .get();

    private final Screener screener;
    private final ProfileDirectory profiles;
    private final WebSettings settings;
    private final QueryCounter counter;

    ScreeningCsvResource(Screener screener, ProfileDirectory profiles, WebSettings settings, QueryCounter counter) {
        this.screener = screener;
        this.profiles = profiles;
        this.settings = settings;
        this.counter = counter;
    }

    /** A row in, a row out for each hit. */
    @POST
    @Consumes(CSV)
    @Produces(CSV)
    @Timed(value = "dossier.screenings.csv", histogram = true)
    @Operation(
            summary = "Screen a table of names",
            description =
                    "Columns by their heading: name, and if known id, kind, birthDate, countries, gender, position,"
                            + " identifiers (several in a cell are separated by semicolons). Each row gets a row for each hit,"
                            + " or one row without a hit; a row that is wrong says so in the column problem.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "One person", value = EXAMPLE)))
    public Response screen(
            @Parameter(description = "Codes of the lists to ask; all if left out.") @QueryParam("list")
                    List<String> lists,
            @Parameter(example = "0.5") @QueryParam("cutoff") Optional<Double> cutoff,
            @Parameter(example = "5") @QueryParam("limit") Optional<Integer> limit,
            InputStream body)
            throws IOException {
        Checks checks = new Checks();
        ScreeningOptions options =
                new ScreeningRequest(Optional.empty(), Optional.of(lists), cutoff, limit).options(settings, checks);
        checks.done();
        NameIndex index = screener.index();
        BoundedRows text =
                new BoundedRows(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()), LONGEST_ROW);
        CSVParser table = table(text);
        ScreeningRows rows = new ScreeningRows(index, screener, profiles, options, settings.maxName());
        StreamingOutput answer = out -> {
            Writer written = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try (table;
                    CSVPrinter answers = new CSVPrinter(written, CSVFormat.RFC4180)) {
                answers.printRecord(ScreeningRows.ANSWERED);
                counter.screenings(rows.answer(table, text, answers));
            }
        };
        return Response.ok(answer, CSV + ";charset=UTF-8;header=present")
                .header("Dossier-Stamp", stamp(index))
                .build();
    }

    private static CSVParser table(BoundedRows text) throws IOException {
        try {
            CSVParser table = TABLE.parse(text);
            List<String> heading = table.getHeaderNames();
            if (!heading.contains("name") || !ScreeningRows.ASKED.containsAll(heading)) {
                throw ProblemException.badRequest("the first row must be a heading with the column name, and others"
                        + " only of " + String.join(", ", ScreeningRows.ASKED));
            }
            return table;
        } catch (IOException | IllegalArgumentException | IllegalStateException | UncheckedIOException unreadable) {
            throw ProblemException.badRequest(
                    "the first row must be a heading in UTF-8 that names each column once, the column name among them");
        }
    }

    /** A table has no place for the stamp of its answer, so a header has it. */
    private static String stamp(NameIndex index) {
        String lists = new TreeMap<>(index.stamp().snapshots())
                .entrySet().stream()
                        .map(list -> list.getKey() + "=" + list.getValue())
                        .collect(Collectors.joining(", "));
        return "engine=" + index.stamp().engine() + ", sample=" + index.stamp().sample() + ", " + lists;
    }
}
