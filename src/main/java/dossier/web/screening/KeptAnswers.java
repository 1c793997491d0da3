package dossier.web.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.analysis.Replay;
import dossier.analysis.Replay.Subject;
import dossier.analysis.Replay.Verdict;
import dossier.kept.KeptScreening;
import dossier.kept.KeptScreenings;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import dossier.screening.NameIndex;
import dossier.screening.PastStamps;
import dossier.screening.Screener;
import dossier.screening.Stamp;
import dossier.text.ReadingBudget;
import dossier.web.WebSettings;
import dossier.web.http.AsOfView;
import dossier.web.http.Checks;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps screenings as they were asked and answered, and computes them again. */
@ApplicationScoped
class KeptAnswers {

    private final KeptScreenings kept;
    private final ScreeningAnswers answers;
    private final PastStamps stamps;
    private final Screener screener;
    private final WebSettings settings;
    private final ObjectMapper json;

    KeptAnswers(
            KeptScreenings kept,
            ScreeningAnswers answers,
            PastStamps stamps,
            Screener screener,
            WebSettings settings,
            ObjectMapper json) {
        this.kept = kept;
        this.answers = answers;
        this.stamps = stamps;
        this.screener = screener;
        this.settings = settings;
        this.json = json;
    }

    /**
     * Keeps a screening.
     *
     * @param by who asked for it
     * @return the answer with the id under which it is kept
     */
    ScreeningView keep(ScreeningRequest request, ScreeningView answer, String by) {
        UUID id = UUID.randomUUID();
        ScreeningView named = answer.keptAs(id);
        List<QueryRequest> queries = request.queries().orElseThrow();
        KeptScreening.About about = new KeptScreening.About(
                id,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                by,
                answer.asOf().map(AsOfView::day).map(LocalDate::parse),
                queries.size(),
                queries.get(0).name().orElse(""),
                best(answer).map(Band::name));
        kept.keep(new KeptScreening(about, written(request), written(named)));
        return named;
    }

    private static Optional<Band> best(ScreeningView answer) {
        return answer.results().stream()
                .flatMap(result -> result.hits().stream())
                .map(HitView::band)
                .min(Comparator.naturalOrder());
    }

    /** @return empty if there is none of that id */
    Optional<KeptScreeningView> find(UUID id) {
        return kept.find(id)
                .map(screening -> KeptScreeningView.of(screening, read(screening.request()), read(screening.answer())));
    }

    /** @return empty if there is none of that id */
    Optional<Replay> replay(UUID id, ReadingBudget budget) {
        return kept.find(id).map(screening -> replay(screening, budget));
    }

    private Replay replay(KeptScreening screening, ReadingBudget budget) {
        JsonNode answer = read(screening.answer());
        Stamp then = stamp(answer.path("stamp"));
        PastStamps.Found found =
                stamps.of(then, screening.about().day().map(day -> new PastStamps.Day(day, notKnown(answer))));
        Instant at = screening.about().at();
        return found.index()
                .map(index -> new Replay(
                        at,
                        then,
                        screener.stamp(index),
                        List.of(),
                        Replay.differences(
                                verdicts(answer), verdicts(json.valueToTree(again(screening, index, budget))))))
                .orElseGet(() -> new Replay(at, then, screener.stamp(), found.missing(), List.of()));
    }

    private Map<String, List<ScreeningView.Result>> again(
            KeptScreening screening, NameIndex index, ReadingBudget budget) {
        ScreeningRequest asked = request(screening);
        Checks checks = new Checks();
        ScreeningAnswers.Task task = new ScreeningAnswers.Task(
                index,
                asked.queries().orElse(List.of()),
                asked.queries(settings, checks),
                asked.options(settings, checks),
                false,
                false);
        checks.done();
        return Map.of("results", answers.to(task, budget));
    }

    /** Scores as they are shown; a query is its id, or its place where it has none. */
    private static Map<Subject, Verdict> verdicts(JsonNode answer) {
        Map<Subject, Verdict> verdicts = new HashMap<>();
        int place = 0;
        for (JsonNode result : answer.path("results")) {
            place++;
            String query = result.path("id").asText("query " + place);
            for (JsonNode hit : result.path("hits")) {
                ListingRef listing = ListingRef.of(
                        hit.path("list").asText(), hit.path("reference").asText());
                verdicts.put(
                        new Subject(query, listing),
                        new Verdict(
                                Band.valueOf(hit.path("band").asText()),
                                hit.path("score").asDouble()));
            }
        }
        return verdicts;
    }

    /** Lists of which no snapshot was old enough for the day. */
    private static Set<ListCode> notKnown(JsonNode answer) {
        Set<ListCode> lists = new HashSet<>();
        for (JsonNode list : answer.path("asOf").path("lists")) {
            if (!list.path("known").asBoolean()) {
                lists.add(ListCode.of(list.path("list").asText()));
            }
        }
        return lists;
    }

    private static Stamp stamp(JsonNode said) {
        Map<ListCode, String> snapshots = new HashMap<>();
        said.path("snapshots")
                .fields()
                .forEachRemaining(list -> snapshots.put(
                        ListCode.of(list.getKey()), list.getValue().asText()));
        return new Stamp(
                said.path("engine").asText(),
                snapshots,
                said.path("sample").asBoolean(),
                Optional.ofNullable(said.path("configuration").textValue()),
                Optional.empty());
    }

    private ScreeningRequest request(KeptScreening screening) {
        try {
            return json.readValue(screening.request(), ScreeningRequest.class);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
