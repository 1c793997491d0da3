package dossier.commands;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A party of an article that is a match or needs review, with the listed party that it may be most likely.
 *
 * @param name as the article calls it
 * @param hits the listings of that listed party, the best first
 * @param others other listed parties that it may be
 */
record PartyLine(String name, List<JsonNode> hits, long others) {

    private static final int PER_CENT = 100;

    PartyLine {
        hits = List.copyOf(hits);
    }

    /** Empty if no hit is more than weak. */
    static Optional<PartyLine> of(JsonNode party) {
        List<JsonNode> likely = StreamSupport.stream(party.path("hits").spliterator(), false)
                .filter(hit -> !hit.path("band").asText().equals("WEAK"))
                .toList();
        if (likely.isEmpty()) {
            return Optional.empty();
        }
        String profile = likely.get(0).path("profile").asText();
        List<JsonNode> same = likely.stream()
                .filter(hit -> hit.path("profile").asText().equals(profile))
                .toList();
        long others = likely.stream()
                .map(hit -> hit.path("profile").asText())
                .filter(other -> !other.equals(profile))
                .distinct()
                .count();
        return Optional.of(new PartyLine(party.path("name").asText(), same, others));
    }

    /** As the API calls it: MATCH or REVIEW. */
    String band() {
        return best().path("band").asText();
    }

    double score() {
        return best().path("score").asDouble();
    }

    private JsonNode best() {
        return hits.get(0);
    }

    /** "Match         0.99  Vladimir Alexseyev · EU, UK, US: ALEXSEYEV, Vladimir Stepanovich · Same name; …". */
    String inWords(Map<String, String> letters) {
        String lists = hits.stream()
                .map(hit -> hit.path("list").asText())
                .map(code -> letters.getOrDefault(code, code))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        // never rounded up, so that what is shown falls into the band that is shown
        String score = String.format(Locale.ROOT, "%.2f", Math.floor(score() * PER_CENT) / PER_CENT);
        return (band().equals("MATCH") ? "Match         " : "Needs review  ") + score + "  " + name + " · " + lists
                + ": " + best().path("name").asText() + (isListedNow() ? "" : " (no longer listed)") + " · "
                + best().path("because").asText()
                + (others == 0
                        ? ""
                        : " " + PlainWords.number(others, "other listed party", "other listed parties")
                                + " may be meant instead.");
    }

    private boolean isListedNow() {
        return hits.stream().anyMatch(hit -> hit.path("listedNow").asBoolean());
    }
}
