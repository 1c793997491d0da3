package dossier.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.analysis.FreshText.Expected;
import dossier.analysis.FreshText.Party;
import dossier.lists.ListingRef;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes passages of our own as articles with labels, in the form of the labelled articles, so that {@link DumpJudged} and
 * {@code FitJudgement} can learn from them what is rare there: namesakes with another occupation. Passages in other languages are
 * left out; their names are found in another way.
 *
 * <p>Arguments: the passages, the file of articles to write, the file of labels to write.
 */
public final class FreshTextsForFit {

    private static final Map<String, String> LISTS =
            Map.of("us-ofac-sdn", "us-ofac", "uk-sanctions-list", "uk", "eu-fsf", "eu");

    private FreshTextsForFit() {}

    public static void main(String... arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter articles = Files.newBufferedWriter(Path.of(arguments[1]));
                BufferedWriter labels = Files.newBufferedWriter(Path.of(arguments[2]))) {
            for (FreshText text : FreshText.read(Path.of(arguments[0]))) {
                if (!text.article().language().equals("en")) {
                    continue;
                }
                String id = "own-" + text.id();
                articles.write(json.writeValueAsString(
                        Map.of("id", id, "source", "own", "date", "", "title", "", "text", text.text())));
                articles.newLine();
                for (Party party : text.parties()) {
                    labels.write(json.writeValueAsString(label(id, text, party)));
                    labels.newLine();
                }
            }
        }
    }

    private static Map<String, Object> label(String id, FreshText text, Party party) {
        List<Integer> span = List.of(
                text.text().codePointCount(0, party.start()), text.text().codePointCount(0, party.end()));
        return Map.of(
                "article_id",
                id,
                "name",
                party.named(),
                "status",
                party.expected() == Expected.LISTED ? "listed" : "not_listed",
                "mentions",
                List.of(List.of(span.get(0), span.get(1), party.named())),
                "listings",
                party.expected() == Expected.NOBODY
                        ? List.of()
                        : party.listings().stream()
                                .map(FreshTextsForFit::listing)
                                .toList());
    }

    private static Map<String, String> listing(ListingRef listing) {
        return Map.of(
                "list",
                LISTS.getOrDefault(listing.list().value(), listing.list().value()),
                "id",
                listing.reference());
    }
}
