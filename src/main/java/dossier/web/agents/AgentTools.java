package dossier.web.agents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.audit.AuditEvent.Actor;
import dossier.lists.KnownList;
import dossier.lists.ListChanges;
import dossier.lists.ListingKind;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.screening.ScreeningSettings;
import dossier.screening.Stamp;
import dossier.web.WebSettings;
import dossier.web.articles.ArticleReading;
import dossier.web.articles.ArticleRequest;
import dossier.web.entities.AskedEntity;
import dossier.web.entities.Dataset;
import dossier.web.entities.EntityScreening;
import dossier.web.entities.EntityTrail;
import dossier.web.entities.LikelyParty;
import dossier.web.entities.PartyEntities;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.lists.KnownCodes;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolCallException;
import io.quarkiverse.mcp.server.ToolResponse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;

/** What an agent may ask. */
@ApplicationScoped
public class AgentTools {

    private static final int MOST = 20;
    private static final int MOST_LINES = 200;

    private final Screener screener;
    private final EntityScreening screening;
    private final ProfileDirectory profiles;
    private final ArticleReading articles;
    private final ListChanges changes;
    private final ScreeningSettings bands;
    private final WebSettings settings;
    private final EntityTrail trail;
    private final ObjectMapper json = new ObjectMapper();

    AgentTools(
            Screener screener,
            EntityScreening screening,
            ProfileDirectory profiles,
            ArticleReading articles,
            ListChanges changes,
            ScreeningSettings bands,
            WebSettings settings,
            EntityTrail trail) {
        this.screener = screener;
        this.screening = screening;
        this.profiles = profiles;
        this.articles = articles;
        this.changes = changes;
        this.bands = bands;
        this.settings = settings;
        this.trail = trail;
    }

    /** Screens one party. */
    @Tool(
            name = "screen_name",
            title = "Screen a name against sanctions lists",
            description =
                    "Who on the loaded sanctions lists may be this person, company or ship? Give everything that is known: birth date,"
                            + " countries and numbers tell namesakes apart. Scores are probabilities: MATCH from 0.4, REVIEW (a person must"
                            + " look) from 0.15. No result is no proof of innocence, a match no proof of guilt.",
            annotations = @Tool.Annotations(readOnlyHint = true, destructiveHint = false, openWorldHint = false),
            outputSchema = @Tool.OutputSchema(from = ScreenedName.class))
    public ToolResponse screenName(
            @ToolArg(description = "The name, in any script. May be left out where number is given.", required = false)
                    Optional<String> name,
            @ToolArg(description = "PERSON, ORGANISATION, VESSEL or AIRCRAFT, if known.", required = false)
                    Optional<String> kind,
            @ToolArg(description = "Date of birth: 1961, 1961-04 or 1961-04-24.", required = false)
                    Optional<String> birthDate,
            @ToolArg(description = "Countries, by code or name: nationality, birth, residence.", required = false)
                    Optional<List<String>> countries,
            @ToolArg(
                            description =
                                    "A number with what it is: Passport 100115154 (Russia), INN 7813547434, IMO 9187629, a wallet.",
                            required = false)
                    Optional<String> number,
            @ToolArg(description = "Code of one list, such as eu-fsf; all lists if left out.", required = false)
                    Optional<String> list) {
        return answered(() -> {
            Checks checks = new Checks();
            Optional<ListingKind> sort = checks.constant("kind", Parameters.given(kind), ListingKind.class);
            Dataset dataset = Parameters.given(list).map(Dataset::inPath).orElse(Dataset.inPath(Dataset.DEFAULT));
            Map<String, JsonNode> properties = new LinkedHashMap<>();
            Parameters.given(name).ifPresent(given -> properties.put("name", json.valueToTree(given)));
            Parameters.given(birthDate).ifPresent(given -> properties.put("birthDate", json.valueToTree(given)));
            Parameters.given(number).ifPresent(given -> properties.put("idNumber", json.valueToTree(given)));
            countries.ifPresent(given -> properties.put("country", json.valueToTree(given)));
            AskedEntity entity =
                    AskedEntity.of(sort.map(PartyEntities::schemaOf).orElse("Thing"), properties);
            List<ScreeningQuery> queries = entity.queries(settings.maxName());
            if (queries.isEmpty()) {
                checks.wrong("name", "a name or a number is needed");
            }
            checks.done();
            NameIndex index = screener.index();
            Stamp stamp = screener.stamp(index);
            Actor by = trail.actor();
            List<LikelyParty> found =
                    screening.parties(index, queries, new ScreeningOptions(dataset.lists(), bands.review(), MOST));
            trail.screened(by, List.of(entity.asked()), found.size(), stamp);
            return ScreenedName.of(entity.asked(), index, found, entity.notes(), stamp.sample());
        });
    }

    /** Reads a text. */
    @Tool(
            name = "who_in_this_text_is_sanctioned",
            title = "Find sanctioned parties in a text",
            description =
                    "Finds every person, organisation and ship that a text names, says which of them stand on the loaded sanctions lists,"
                            + " and checks what the text itself says about sanctions. Nothing is stored.",
            annotations = @Tool.Annotations(readOnlyHint = true, destructiveHint = false, openWorldHint = false),
            outputSchema = @Tool.OutputSchema(from = TextAnswer.class))
    public ToolResponse whoIsSanctioned(
            @ToolArg(description = "The text, without markup.") String text,
            @ToolArg(
                            description =
                                    "Day on which the text appeared, 2022-06-10: then the answer says who was listed on that day.",
                            required = false)
                    Optional<String> publishedOn,
            @ToolArg(description = "ISO 639-1 code; detected if left out.", required = false)
                    Optional<String> language) {
        return answered(() -> {
            NameIndex index = screener.index();
            ArticleRequest request = new ArticleRequest(
                    Optional.of(""),
                    Optional.of(text),
                    Optional.empty(),
                    Optional.empty(),
                    Parameters.given(publishedOn),
                    Parameters.given(language),
                    Optional.empty());
            return TextAnswer.of(articles.preview(request, trail.budget()), hit -> profiles.idOf(index, hit.listing()));
        });
    }

    /** One party. */
    @Tool(
            name = "profile",
            title = "What the lists say of a party",
            description =
                    "Everything that the loaded lists say of one party, side by side: names, births, numbers, who lists it since when and"
                            + " why. The id comes from screen_name or who_in_this_text_is_sanctioned.",
            annotations = @Tool.Annotations(readOnlyHint = true, destructiveHint = false, openWorldHint = false),
            outputSchema = @Tool.OutputSchema(from = ShortProfile.class))
    public ToolResponse profile(
            @ToolArg(description = "Id of the party, or of one of its listings: us-ofac-sdn.21331.") String id) {
        return answered(() -> {
            // what an analyst knows of a name is not what a list says of it
            profiles.joinedTo(id).ifPresent(other -> {
                throw ProblemException.badField(
                        "id", "an analyst joined this name by hand to the party " + other + "; ask for that id");
            });
            return profiles.find(screener.index(), id)
                    .<Object>map(ShortProfile::of)
                    .orElseThrow(() -> ProblemException.notFound("there is no party of that id"));
        });
    }

    /** What is new on a list. */
    @Tool(
            name = "list_changes",
            title = "What changed on a sanctions list",
            description =
                    "Added, changed and delisted entries of one list since a day, the oldest first, each in one line.",
            annotations = @Tool.Annotations(readOnlyHint = true, destructiveHint = false, openWorldHint = false),
            outputSchema = @Tool.OutputSchema(from = ChangesAnswer.class))
    public ToolResponse listChanges(
            @ToolArg(description = "Code of the list: us-ofac-sdn, us-ofac-cons, uk-sanctions-list, eu-fsf, …")
                    String list,
            @ToolArg(description = "A day, 2026-04-29: publications after it.") String since) {
        return answered(() -> {
            KnownList known = KnownCodes.inPath(list);
            Checks checks = new Checks();
            Optional<LocalDate> day = checks.day("since", Optional.of(since));
            checks.done();
            ListChanges.Page page = changes.since(known.code(), day, MOST_LINES);
            return new ChangesAnswer(
                    known.title(),
                    page.changes().stream().map(ChangesAnswer.Line::of).toList(),
                    page.more());
        });
    }

    /** A question that is wrong is told to the agent, who can ask better. */
    private ToolResponse answered(Supplier<Object> question) {
        try {
            Object answer = question.get();
            // clients that know no structured answers read the text
            return new ToolResponse(false, List.of(new TextContent(json.writeValueAsString(answer))), answer, Map.of());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer of text and numbers cannot be written as JSON", impossible);
        } catch (ProblemException wrong) {
            throw new ToolCallException(String.join("; ", wrong.problem().messages()));
        }
    }
}
