package dossier.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.analysis.judging.NamedInText;
import dossier.analysis.judging.PartyJudge.Judged;
import dossier.analysis.judging.Signal;
import dossier.analysis.judging.Situation;
import dossier.articles.Article;
import dossier.lists.ListingKind;
import dossier.mentions.Mention;
import dossier.screening.ScreenerForTests;
import dossier.tagging.TaggersForTests;
import dossier.text.ReadingBudget;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

/**
 * Writes what speaks for and against every listed party that a party of the labelled articles may be, one JSON object a party
 * of an article. Arguments: the folder of full lists, the file to write, the files of articles.
 */
public final class DumpJudged {

    /** Behind the name of an article whose people are named by surnames only. */
    static final String SHORTENED = "~surnames";

    private DumpJudged() {}

    public static void main(String... arguments) throws Exception {
        ScreenerForTests lists = ScreenerForTests.ofRealLists(Path.of(arguments[0]));
        ArticleAnalyser analyser = TestAnalysers.over(lists, 300, Optional.of(TaggersForTests.load()));
        ObjectMapper json = new ObjectMapper();
        long started = System.nanoTime();
        int articles = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (int i = 2; i < arguments.length; i++) {
                for (String line : Files.readAllLines(Path.of(arguments[i]))) {
                    Article article = article(json.readTree(line));
                    articles++;
                    ArticleAnalysis analysis = analyser.analyse(
                            article,
                            ReadingBudget.unlimited(),
                            (named, judged) ->
                                    write(out, json, article.source(), named, judged, article.text(), at -> at));
                    Shortened shortened = Shortened.of(article.text(), analysis.people());
                    analyser.analyse(
                            new Article(
                                    article.id(),
                                    "",
                                    shortened.text(),
                                    article.publishedOn(),
                                    "",
                                    article.source(),
                                    Instant.EPOCH),
                            ReadingBudget.unlimited(),
                            (named, judged) -> {
                                if (named.situation() == Situation.ONE_WORD) {
                                    write(
                                            out,
                                            json,
                                            article.source() + SHORTENED,
                                            named,
                                            judged,
                                            article.text(),
                                            shortened::original);
                                }
                            });
                }
            }
        }
        System.out.printf("%d articles, %.1f a second%n", articles, articles / ((System.nanoTime() - started) / 1e9));
    }

    private static void write(
            BufferedWriter out,
            ObjectMapper json,
            String source,
            NamedInText named,
            List<Judged> judged,
            String text,
            IntUnaryOperator original) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("article", source);
        row.put("situation", named.situation().name());
        row.put("name", named.party().name());
        row.put(
                "mentions",
                named.party().mentions().stream()
                        .map(mention -> List.of(
                                text.codePointCount(0, original.applyAsInt(mention.start())),
                                text.codePointCount(0, original.applyAsInt(mention.end()))))
                        .toList());
        row.put(
                "parties",
                judged.stream().filter(DumpJudged::worth).map(DumpJudged::party).toList());
        try {
            out.write(json.writeValueAsString(row));
            out.newLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A text in which people are named by surnames only: few articles do so throughout, and what tells whom they mean is the
     * same in all of them.
     */
    private record Shortened(String text, int[] originals) {

        static Shortened of(String text, List<PersonInArticle> people) {
            boolean[] dropped = new boolean[text.length()];
            for (PersonInArticle person : people) {
                for (Mention mention : person.mentions()) {
                    int last = mention.surface().lastIndexOf(' ') + 1;
                    if (person.kind() == ListingKind.PERSON && last > 0) {
                        Arrays.fill(dropped, mention.start(), mention.start() + last, true);
                    }
                }
            }
            StringBuilder shorter = new StringBuilder();
            int[] originals = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                if (!dropped[i]) {
                    originals[shorter.length()] = i;
                    shorter.append(text.charAt(i));
                }
            }
            originals[shorter.length()] = text.length();
            return new Shortened(shorter.toString(), originals);
        }

        int original(int at) {
            return originals[at];
        }
    }

    private static boolean worth(Judged judged) {
        return judged.strengths()[Signal.NAME_VERY_DOUBTFUL.ordinal()] < 0.8;
    }

    private static Map<String, Object> party(Judged judged) {
        Map<String, Object> party = new LinkedHashMap<>();
        party.put(
                "listings",
                judged.party().listings().stream()
                        .map(each -> each.listed().ref().list().value() + " "
                                + each.listed().ref().reference())
                        .toList());
        party.put("name", judged.party().listings().get(0).hit().name());
        Map<String, Object> strengths = new LinkedHashMap<>();
        for (Signal signal : Signal.values()) {
            double strength = judged.strengths()[signal.ordinal()];
            if (strength > 0) {
                strengths.put(signal.name(), Math.round(strength * 1e4) / 1e4);
            }
        }
        party.put("strengths", strengths);
        return party;
    }

    private static Article article(JsonNode line) {
        String day = line.path("date").asText("");
        Optional<LocalDate> published = Optional.empty();
        if (day.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|30)")) {
            published = Optional.of(LocalDate.parse(day));
        }
        return new Article(
                new UUID(0, 0),
                "",
                line.get("text").asText(),
                published,
                "",
                line.get("id").asText(),
                Instant.EPOCH);
    }
}
