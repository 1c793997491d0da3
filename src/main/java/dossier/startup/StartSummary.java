package dossier.startup;

import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.analysis.PersonInArticle;
import dossier.lists.imports.ListStatus;
import dossier.screening.Band;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The few lines that a start prints: which lists answer, who is in the sample articles, where to look next. */
final class StartSummary {

    private final String address;

    /**
     * @param address where the service answers, e.g. {@code http://localhost:8080}
     */
    StartSummary(String address) {
        this.address = address;
    }

    List<String> lines(List<ListStatus> lists, List<ArticleAnalysis> articles) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Dossier answers at " + address);
        lines.add("");
        lines.add("Lists");
        lists.forEach(list -> lines.add("  " + listLine(list)));
        if (lists.stream().anyMatch(StartSummary::isSample)) {
            lines.add(
                    "  SAMPLE lists are short and typed from public facts, to try Dossier with. Base no decision on them.");
            lines.add("  The first real list that is imported replaces all of them (README.md, \"Real lists\").");
        }
        if (!articles.isEmpty()) {
            lines.add("");
            lines.add("Sample articles");
            articles.forEach(article -> lines.addAll(articleLines(article)));
        }
        lines.add("");
        lines.add("Where to look next");
        lines.add("  " + address + "/             look anybody up, by name or number");
        lines.add("  " + address + "/read         paste an article of your own");
        lines.add("  " + address + "/lists        how old each list is, and what changed");
        lines.add("  " + address + "/swagger-ui   the API, with examples that run");
        toShow(articles)
                .ifPresent(article -> lines.add("  " + address + "/articles/"
                        + article.article().id() + "  \"" + article.article().title() + "\", with reasons"));
        lines.add("");
        return lines;
    }

    /** The first article that names somebody on a list; without one, the first. */
    private static Optional<ArticleAnalysis> toShow(List<ArticleAnalysis> articles) {
        return articles.stream()
                .filter(article -> article.people().stream().anyMatch(PersonInArticle::isListed))
                .findFirst()
                .or(() -> articles.stream().findFirst());
    }

    private static boolean isSample(ListStatus status) {
        return status.active().filter(snapshot -> snapshot.sample()).isPresent();
    }

    private static String listLine(ListStatus status) {
        String state = status.active()
                .map(snapshot -> String.format(
                        Locale.ROOT,
                        "%,7d listings %,8d names%s%s",
                        snapshot.counts().listings(),
                        snapshot.counts().names(),
                        snapshot.publishedOn().map(day -> "  of " + day).orElse(""),
                        snapshot.sample() ? "  SAMPLE" : ""))
                .orElse("      no snapshot yet");
        return String.format(Locale.ROOT, "%-18s %s", status.list().code(), state);
    }

    private static List<String> articleLines(ArticleAnalysis analysis) {
        List<String> lines = new ArrayList<>();
        String day =
                analysis.article().publishedOn().map(date -> " (" + date + ")").orElse("");
        lines.add("  " + analysis.article().title() + day);
        analysis.people().stream()
                .filter(PersonInArticle::isListed)
                .forEach(person -> lines.add("    Match         " + person.name() + ": " + listings(person)));
        names(
                lines,
                "Needs review",
                analysis.people().stream().filter(StartSummary::isToCheck).toList());
        names(
                lines,
                "No hit",
                analysis.people().stream()
                        .filter(person -> !person.isListed() && !isToCheck(person))
                        .toList());
        return lines;
    }

    private static void names(List<String> lines, String label, List<PersonInArticle> people) {
        if (!people.isEmpty()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "    %-13s %s",
                    label,
                    people.stream().map(PersonInArticle::name).collect(Collectors.joining(", "))));
        }
    }

    private static boolean isToCheck(PersonInArticle person) {
        return !person.isListed() && person.hits().stream().anyMatch(hit -> hit.band() == Band.REVIEW);
    }

    private static String listings(PersonInArticle person) {
        return person.hits().stream()
                .filter(ArticleHit::isMatch)
                .map(hit -> hit.listing().list() + " " + hit.listing().reference())
                .collect(Collectors.joining(", "));
    }
}
