package dossier.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.articles.Article;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.mentions.Mention;
import dossier.screening.Band;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A passage that shows one rule: who is named in it and which listings each may be.
 *
 * @param rule the rule
 * @param text the passage
 * @param chains those who are named, with all their mentions
 */
record ContextCase(String rule, String text, List<Chain> chains) {

    private static final Path FILE = Path.of("src/test/resources/analysis/context-cases.jsonl");

    /** What a chain is expected to be. */
    enum Expected {
        LISTED,
        NONE,
        AMBIGUOUS
    }

    /**
     * One party of the passage.
     *
     * @param spans where it is named
     * @param listings those of its person
     * @param candidates those that must be offered, person by person
     */
    record Chain(List<Mention> spans, Expected expected, Set<ListingRef> listings, List<Set<ListingRef>> candidates) {}

    static List<ContextCase> all() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<ContextCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            JsonNode node = json.readTree(line);
            List<Chain> chains = new ArrayList<>();
            node.get("chains").forEach(chain -> chains.add(chain(chain)));
            cases.add(
                    new ContextCase(node.get("rule").asText(), node.get("text").asText(), chains));
        }
        return cases;
    }

    private static Chain chain(JsonNode node) {
        List<Mention> spans = new ArrayList<>();
        node.get("mentions")
                .forEach(span -> spans.add(new Mention(
                        span.get("start").asInt(),
                        span.get("end").asInt(),
                        span.get("text").asText())));
        List<Set<ListingRef>> candidates = new ArrayList<>();
        node.path("candidates").forEach(candidate -> candidates.add(listings(candidate)));
        return new Chain(spans, Expected.valueOf(node.get("expected").asText()), listings(node), candidates);
    }

    private static Set<ListingRef> listings(JsonNode node) {
        Set<ListingRef> listings = new HashSet<>();
        node.get("references")
                .forEach(each -> listings.add(ListingRef.of(
                        each.get("list").asText(), each.get("reference").asText())));
        return listings;
    }

    Article article() {
        return new Article(new UUID(0, 0), "", text, Optional.empty(), "en", "", Instant.EPOCH);
    }

    /** What is wrong with an analysis of the passage, in words; empty if it is right. */
    List<String> wrong(ArticleAnalysis analysis) {
        List<String> wrong = new ArrayList<>();
        for (Chain chain : chains) {
            List<PersonInArticle> named = analysis.people().stream()
                    .filter(person -> chain.spans().stream().anyMatch(span -> isNamed(person, span)))
                    .toList();
            String where = chain.spans().get(0).surface();
            if (chain.expected() == Expected.NONE) {
                inBand(named, Band.REVIEW).forEach(listing -> wrong.add(where + " is nobody listed, yet " + listing));
                continue;
            }
            boolean oneParty =
                    named.size() == 1 && chain.spans().stream().allMatch(span -> isNamed(named.get(0), span));
            if (!oneParty) {
                wrong.add(where + " is one party, yet "
                        + named.stream()
                                .map(person -> person.name() + person.mentions())
                                .toList());
            }
            wrong.addAll(chain.expected() == Expected.LISTED ? missed(chain, named) : decided(chain, named));
        }
        return wrong;
    }

    private static List<String> missed(Chain chain, List<PersonInArticle> named) {
        Set<ListCode> lists = lists(chain.listings());
        Set<ListingRef> found = inBand(named, Band.MATCH);
        List<String> wrong = new ArrayList<>();
        Set<ListingRef> right = new HashSet<>(found);
        right.retainAll(chain.listings());
        lists.stream()
                .filter(list -> !lists(right).contains(list))
                .forEach(list -> wrong.add(chain.spans().get(0).surface() + " is not found on " + list));
        found.stream()
                .filter(listing ->
                        lists.contains(listing.list()) && !chain.listings().contains(listing))
                .forEach(listing -> wrong.add(chain.spans().get(0).surface() + " is not " + listing));
        return wrong;
    }

    private static List<String> decided(Chain chain, List<PersonInArticle> named) {
        String where = chain.spans().get(0).surface();
        List<String> wrong = new ArrayList<>();
        inBand(named, Band.MATCH).forEach(listing -> wrong.add(where + " is open, yet " + listing));
        Set<ListingRef> offered = inBand(named, Band.REVIEW);
        if (offered.isEmpty()) {
            wrong.add(where + " is open, yet nobody is offered");
        }
        chain.candidates().stream()
                .filter(candidate -> candidate.stream().noneMatch(offered::contains))
                .forEach(candidate -> wrong.add(where + " may be " + candidate));
        return wrong;
    }

    private static boolean isNamed(PersonInArticle person, Mention span) {
        return person.mentions().stream()
                .anyMatch(mention -> mention.start() < span.end() && span.start() < mention.end());
    }

    private static Set<ListingRef> inBand(List<PersonInArticle> named, Band least) {
        return named.stream()
                .flatMap(person -> person.hits().stream())
                .filter(hit -> hit.band().compareTo(least) <= 0)
                .map(ArticleHit::listing)
                .collect(Collectors.toSet());
    }

    private static Set<ListCode> lists(Set<ListingRef> listings) {
        return listings.stream().map(ListingRef::list).collect(Collectors.toSet());
    }
}
