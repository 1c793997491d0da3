package dossier.commands;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The reading of an article in lines: the verdict, the parties, and what is said about sanctions. */
final class ArticleLines {

    private static final String MATCH = "MATCH";
    private static final String REVIEW = "REVIEW";

    private final JsonNode analysis;
    private final List<PartyLine> parties;

    ArticleLines(JsonNode analysis) {
        this.analysis = analysis;
        this.parties = stream(analysis.path("people"))
                .map(PartyLine::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Parties of a band. */
    long count(String band) {
        return parties.stream().filter(party -> party.band().equals(band)).count();
    }

    /** @param letters whose list each code is */
    List<String> lines(Map<String, String> letters) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict());
        parties.stream()
                .sorted(Comparator.comparing(PartyLine::score).reversed())
                .map(party -> party.inWords(letters))
                .forEach(lines::add);
        List<String> others = others();
        if (!others.isEmpty()) {
            lines.add("Without a match: " + String.join(", ", others));
        }
        addClaims(lines);
        stream(analysis.path("notRead")).map(ArticleLines::notRead).forEach(lines::add);
        if (analysis.path("sample").asBoolean()) {
            lines.add("Some lists of the service are samples: most listed people are missing in them.");
        }
        Optional.of(analysis.path("article").path("id").asText())
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> lines.add("Saved as article " + id + "."));
        return lines;
    }

    /** Who has no hit, or weak ones only. */
    private List<String> others() {
        return stream(analysis.path("people"))
                .filter(party -> PartyLine.of(party).isEmpty())
                .map(party -> party.path("name").asText())
                .distinct()
                .toList();
    }

    private String verdict() {
        List<String> parts = new ArrayList<>();
        add(parts, count(MATCH), "party matches a listed one", "parties match listed ones");
        add(parts, count(REVIEW), "needs review", "need review");
        if (parts.isEmpty()) {
            parts.add("Nobody in this article was matched to a list");
        }
        Map<String, Long> claims = stream(analysis.path("claims"))
                .collect(Collectors.groupingBy(ArticleLines::standing, Collectors.counting()));
        add(parts, claims.getOrDefault("Not confirmed", 0L), "claim not confirmed", "claims not confirmed");
        add(parts, claims.getOrDefault("Confirmed", 0L), "claim confirmed", "claims confirmed");
        add(parts, claims.getOrDefault("Cannot be checked", 0L), "claim cannot be checked", "claims cannot be checked");
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(PlainWords.number(count, one, many));
        }
    }

    private void addClaims(List<String> lines) {
        if (analysis.path("claims").isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("What the article says about sanctions:");
        for (JsonNode claim : analysis.path("claims")) {
            lines.add(standing(claim) + ": “" + oneLine(claim.path("text").asText()) + "”");
            lines.add("  " + claim.path("because").asText());
        }
    }

    /** The listing and its date together, as the page of an article does it. */
    private static String standing(JsonNode claim) {
        if (claim.path("dateVerdict").asText().equals("DIFFERS")) {
            return "Not confirmed";
        }
        return switch (claim.path("verdict").asText()) {
            case "CONFIRMED" -> "Confirmed";
            case "NOT_LISTED", "LISTED_BUT_ARTICLE_SAYS_NOT" -> "Not confirmed";
            default -> "Cannot be checked";
        };
    }

    private static String notRead(JsonNode part) {
        return switch (part.asText()) {
            case "CLAIMS" -> "What the article says about sanctions was not checked, because it is not in English.";
            case "NAME_MODEL" ->
                "The name model did not read this article: people and organisations on no list may be missing here.";
            case "LATER_PARTIES" ->
                "The article names more parties than are screened in one article: the last ones were not screened.";
            default -> "Not read: " + part.asText();
        };
    }

    /** A clause may go over lines of the text. */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
