package dossier.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.articles.Article;
import dossier.articles.TextLanguage;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.screening.Band;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A passage that was written before anybody looked how it is read: who is named in it, and whom of the lists each one is.
 *
 * @param id one word
 * @param kind what makes it hard
 * @param text the passage
 * @param parties those who are named
 */
record FreshText(String id, String kind, String text, List<Party> parties) {

    /** What is expected of somebody named. */
    enum Expected {
        /** A match with the listings given, on each of their lists, and with no other. */
        LISTED,
        /** Neither a match nor a review. */
        NOBODY,
        /** No match: somebody listed has that very name, and the passage does not say enough. */
        OPEN,
        /** Nothing is said about it. */
        NOT_JUDGED
    }

    /**
     * Somebody named.
     *
     * @param start where the name begins
     * @param end where it ends
     * @param listings those of the person or organisation meant; empty if none
     */
    record Party(int start, int end, String named, Expected expected, Set<ListingRef> listings) {

        boolean isIn(PersonInArticle person) {
            return person.mentions().stream().anyMatch(mention -> mention.start() < end && start < mention.end());
        }
    }

    static List<FreshText> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<FreshText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            texts.add(new FreshText(
                    node.get("id").asText(),
                    node.get("kind").asText(),
                    node.get("text").asText(),
                    each(node.get("parties")).map(FreshText::party).toList()));
        }
        return texts;
    }

    private static Party party(JsonNode node) {
        return new Party(
                node.get("start").asInt(),
                node.get("end").asInt(),
                node.get("named").asText(),
                Expected.valueOf(node.get("expected").asText()),
                each(node.path("references"))
                        .map(listing -> ListingRef.of(
                                listing.get("list").asText(),
                                listing.get("reference").asText()))
                        .collect(Collectors.toSet()));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The passage with the language that it has for an article handed in without one. */
    Article article() {
        String language = TextLanguage.of(text).orElse("");
        return new Article(new UUID(0, 0), "", text, Optional.empty(), language, "", Instant.EPOCH);
    }

    /**
     * What is wrong with each party that is judged, empty where it is right. What matches elsewhere in the passage is
     * judged as one more party.
     */
    Map<String, String> judge(ArticleAnalysis analysis) {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Party party : parties) {
            if (party.expected() != Expected.NOT_JUDGED) {
                wrong.put(
                        "%s %d %s".formatted(id, party.start(), party.named().replaceAll("\\s+", " ")),
                        wrong(party, analysis));
            }
        }
        String elsewhere = analysis.people().stream()
                .filter(person -> parties.stream().noneMatch(party -> party.isIn(person)))
                .flatMap(person -> person.hits().stream()
                        .filter(ArticleHit::isMatch)
                        .map(hit -> person.name() + " is taken for " + shown(hit)))
                .collect(Collectors.joining("; "));
        if (!elsewhere.isEmpty()) {
            wrong.put(id + " elsewhere", elsewhere);
        }
        return wrong;
    }

    private static String wrong(Party party, ArticleAnalysis analysis) {
        List<PersonInArticle> named =
                analysis.people().stream().filter(party::isIn).toList();
        List<ArticleHit> hits = named.stream()
                .flatMap(person -> person.hits().stream())
                .filter(hit ->
                        hit.band().compareTo(party.expected() == Expected.NOBODY ? Band.REVIEW : Band.MATCH) <= 0)
                .toList();
        List<String> faults = new ArrayList<>();
        hits.stream()
                .filter(hit -> !party.listings().contains(hit.listing()))
                .forEach(hit -> faults.add("not " + shown(hit)));
        Set<ListCode> found = hits.stream()
                .map(ArticleHit::listing)
                .filter(party.listings()::contains)
                .map(ListingRef::list)
                .collect(Collectors.toSet());
        party.listings().stream()
                .map(ListingRef::list)
                .distinct()
                .filter(list -> !found.contains(list))
                .forEach(list -> faults.add("missed on " + list.value() + " " + best(party, named, list)));
        return String.join("; ", faults);
    }

    private static String best(Party party, List<PersonInArticle> named, ListCode list) {
        return named.stream()
                .flatMap(person -> person.hits().stream()
                        .filter(hit -> hit.listing().list().equals(list)
                                && party.listings().contains(hit.listing()))
                        .map(FreshText::shown))
                .findFirst()
                .orElse("as " + named.stream().map(PersonInArticle::name).toList());
    }

    private static String shown(ArticleHit hit) {
        return "%s (%s, %s %.3f)".formatted(hit.name(), hit.listing(), hit.band(), hit.score());
    }
}
