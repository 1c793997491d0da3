package dossier.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.articles.Article;
import dossier.claims.Claim;
import dossier.claims.ClaimFinder;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import dossier.screening.ScreenerForTests;
import dossier.tagging.TaggersForTests;
import dossier.text.ReadText;
import dossier.text.ReadingBudget;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the claims of labelled passages without a service and writes them, one JSON object a passage, in the form that a
 * scorer reads. Arguments: the file of passages; the folder of full lists, or a file that an earlier run wrote, whose
 * parties are taken so that only the reading of claims is tried; the file to write.
 */
public final class MeasureClaims {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MeasureClaims() {}

    /** @param arguments passages, lists or an earlier result, where to write */
    public static void main(String... arguments) throws Exception {
        List<JsonNode> passages = read(Path.of(arguments[0]));
        Path source = Path.of(arguments[1]);
        Map<String, List<NamedParty>> parties = Files.isDirectory(source) ? found(passages, source) : earlier(source);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]))) {
            for (JsonNode passage : passages) {
                List<NamedParty> named = parties.get(passage.get("id").asText());
                List<Claim> claims = new ClaimFinder()
                        .find(
                                ReadText.of(passage.get("text").asText()),
                                day(passage),
                                named,
                                ReadingBudget.unlimited());
                Map<String, Object> got = new LinkedHashMap<>();
                got.put("claims", claims.stream().map(MeasureClaims::said).toList());
                got.put("people", named.stream().map(MeasureClaims::said).toList());
                out.write(JSON.writeValueAsString(Map.of("id", passage.get("id").asText(), "got", got)));
                out.write('\n');
            }
        }
    }

    private static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static Map<String, List<NamedParty>> found(List<JsonNode> passages, Path lists) throws Exception {
        ArticleAnalyser analyser =
                TestAnalysers.over(ScreenerForTests.ofRealLists(lists), 300, Optional.of(TaggersForTests.load()));
        Map<String, List<NamedParty>> found = new HashMap<>();
        for (JsonNode passage : passages) {
            String id = passage.get("id").asText();
            Article article =
                    new Article(new UUID(0, 0), "", passage.get("text").asText(), day(passage), "", id, Instant.EPOCH);
            found.put(
                    id,
                    analyser.analyse(article).people().stream()
                            .map(person -> new NamedParty(
                                    person.name(),
                                    NameKind.valueOf(person.kind().name()),
                                    person.mentions(),
                                    person.titles(),
                                    person.roles()))
                            .toList());
        }
        return found;
    }

    private static Map<String, List<NamedParty>> earlier(Path result) throws IOException {
        Map<String, List<NamedParty>> earlier = new HashMap<>();
        for (JsonNode line : read(result)) {
            List<NamedParty> parties = new ArrayList<>();
            line.get("got").get("people").forEach(person -> parties.add(party(person)));
            earlier.put(line.get("id").asText(), parties);
        }
        return earlier;
    }

    private static NamedParty party(JsonNode person) {
        List<Mention> mentions = new ArrayList<>();
        person.get("mentions")
                .forEach(mention -> mentions.add(new Mention(
                        mention.get(0).asInt(),
                        mention.get(1).asInt(),
                        mention.get(2).asText())));
        List<String> titles = new ArrayList<>();
        person.get("titles").forEach(title -> titles.add(title.asText()));
        return new NamedParty(
                person.get("name").asText(),
                NameKind.valueOf(person.get("kind").asText()),
                mentions,
                titles,
                List.of());
    }

    private static Map<String, Object> said(NamedParty party) {
        return Map.of(
                "name", party.name(),
                "kind", party.kind(),
                "titles", party.titles(),
                "mentions",
                        party.mentions().stream()
                                .map(mention -> List.of(mention.start(), mention.end(), mention.surface()))
                                .toList());
    }

    private static Map<String, Object> said(Claim claim) {
        return Map.of(
                "start", claim.start(),
                "end", claim.end(),
                "text", claim.surface(),
                "subject", claim.subject().name(),
                "authority", claim.authority(),
                "action", claim.action(),
                "polarity", claim.polarity(),
                "date", claim.date().value());
    }

    private static Optional<LocalDate> day(JsonNode passage) {
        String day = passage.path("publishedOn").asText("");
        return day.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}
