package dossier.web.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.analysis.Replay;
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
import dossier.web.http.Checks;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
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
        kept.keep(new KeptScreening(
                id, Instant.now().truncatedTo(ChronoUnit.MICROS), by, written(request), written(named)));
        return named;
    }

    /** @return empty if there is none of that id */
    Optional<KeptScreeningView> find(UUID id) {
        return kept.find(id)
                .map(screening -> KeptScreeningView.of(screening, read(screening.request()), read(screening.answer())));
    }

    /** @return empty if there is none of that id */
    Optional<ScreeningReplayView> replay(UUID id, ReadingBudget budget) {
        return kept.find(id).map(screening -> ScreeningReplayView.of(replay(screening, budget)));
    }

    private Replay replay(KeptScreening screening, ReadingBudget budget) {
        JsonNode answer = read(screening.answer());
        Stamp then = stamp(answer.path("stamp"));
        PastStamps.Found found = stamps.of(then);
        return found.index()
                .map(index -> new Replay(
                        screening.at(),
                        then,
                        screener.stamp(index),
                        List.of(),
                        differences(answer, json.valueToTree(again(screening, index, budget)))))
                .orElseGet(() -> new Replay(screening.at(), then, screener.stamp(), found.missing(), List.of()));
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
                false);
        checks.done();
        return Map.of("results", answers.to(task, budget));
    }

    /** A query, by its place, and a listing that it may be. */
    private record Key(int query, ListingRef listing) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return query != other.query ? Integer.compare(query, other.query) : listing.compareTo(other.listing);
        }
    }

    /** The hits that differ; scores as they are shown. */
    private static List<Replay.Difference> differences(JsonNode then, JsonNode now) {
        Map<Integer, String> names = new HashMap<>();
        Map<Key, Replay.Verdict> before = verdicts(then, names);
        Map<Key, Replay.Verdict> after = verdicts(now, names);
        TreeSet<Key> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Replay.Difference> differences = new ArrayList<>();
        for (Key key : keys) {
            Optional<Replay.Verdict> was = Optional.ofNullable(before.get(key));
            Optional<Replay.Verdict> is = Optional.ofNullable(after.get(key));
            if (!was.equals(is)) {
                differences.add(new Replay.Difference(names.getOrDefault(key.query, ""), key.listing, was, is));
            }
        }
        return differences;
    }

    private static Map<Key, Replay.Verdict> verdicts(JsonNode answer, Map<Integer, String> names) {
        Map<Key, Replay.Verdict> verdicts = new TreeMap<>();
        int query = 0;
        for (JsonNode result : answer.path("results")) {
            names.put(query, result.path("id").asText(Integer.toString(query + 1)));
            for (JsonNode hit : result.path("hits")) {
                verdicts.put(
                        new Key(
                                query,
                                ListingRef.of(
                                        hit.path("list").asText(),
                                        hit.path("reference").asText())),
                        new Replay.Verdict(
                                Band.valueOf(hit.path("band").asText()),
                                hit.path("score").asDouble()));
            }
            query++;
        }
        return verdicts;
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
