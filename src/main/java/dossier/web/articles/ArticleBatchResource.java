package dossier.web.articles;

import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.text.BudgetSpentException;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.http.Bodies;
import dossier.web.http.ProblemException;
import dossier.web.http.Problems;
import dossier.web.http.RequestBudgets;
import dossier.web.http.StrictJson;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Reads and keeps many articles: a line in, a line out. */
@Path("/api/articles/batch")
@Tag(name = "Articles")
@RolesAllowed(Roles.ANALYST)
public class ArticleBatchResource {

    static final String NDJSON = "application/x-ndjson";

    private static final String EXAMPLE =
            "{\"text\": \"Vladimir Putin spoke in Moscow.\", \"publishedOn\": \"2022-04-20\"}";

    private final KeptArticles kept;
    private final WebSettings settings;
    private final StrictJson strict;
    private final RequestBudgets budgets;
    private final ObjectMapper json;
    private final ArticleTrail trail;

    ArticleBatchResource(
            KeptArticles kept,
            WebSettings settings,
            StrictJson strict,
            RequestBudgets budgets,
            ObjectMapper json,
            ArticleTrail trail) {
        this.kept = kept;
        this.settings = settings;
        this.strict = strict;
        this.budgets = budgets;
        this.json = json;
        this.trail = trail;
    }

    /** Each line is an article; each line of the answer is its analysis, or what is wrong with it. */
    @POST
    @Consumes({NDJSON, MediaType.APPLICATION_OCTET_STREAM})
    @Produces({NDJSON, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "saveArticles",
            summary = "Read and save many articles",
            description =
                    "One article per line in, one analysis or problem per line out, in the same order. A line that is"
                            + " wrong does not stop the others.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "One article", value = EXAMPLE)),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "A line for each article: its analysis, as POST /api/articles gives it, or a Problem.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public String store(@Context HttpServerRequest call, InputStream body) throws IOException {
        byte[] read = Bodies.read(body, settings.maxJson().asLongValue());
        StringBuilder answers = new StringBuilder();
        int sent = 0;
        int saved = 0;
        // cut before it is decoded, so that a line that is not text is wrong alone
        for (String line : new String(read, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            if (!line.isBlank()) {
                Object answer = answerTo(line.getBytes(StandardCharsets.ISO_8859_1), call);
                answers.append(json.writeValueAsString(answer)).append('\n');
                sent++;
                saved += answer instanceof AnalysisView ? 1 : 0;
            }
        }
        if (answers.isEmpty()) {
            throw ProblemException.badRequest("the body is empty; an article a line is needed");
        }
        trail.savedMany(trail.actor(), sent, saved);
        return answers.toString();
    }

    private Object answerTo(byte[] line, HttpServerRequest call) {
        try {
            ArticleRequest article = strict.read(line, ArticleRequest.class);
            return kept.keep(article.checked(settings), budgets.start(call));
        } catch (ProblemException wrong) {
            return wrong.problem();
        } catch (BudgetSpentException spent) {
            return Problems.told(spent);
        }
    }
}
