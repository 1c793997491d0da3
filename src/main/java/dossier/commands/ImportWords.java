package dossier.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import java.util.ArrayList;
import java.util.List;

/** The report of an import in sentences. */
final class ImportWords {

    private static final int EXAMPLES = 5;

    private final String title;
    private final JsonNode report;

    ImportWords(String title, JsonNode report) {
        this.title = title;
        this.report = report;
    }

    /** The report that a refusal carries. */
    static JsonNode reportIn(String refusal) {
        try {
            return DossierService.parsed(refusal).path("report");
        } catch (CommandFailedException noReport) {
            return MissingNode.getInstance();
        }
    }

    /** What a running import does. */
    static String step(String step) {
        return switch (step) {
            case "FETCH" -> "fetching the files";
            case "UNPACK" -> "unpacking";
            case "READ" -> "reading";
            case "STAGE" -> "comparing and storing";
            case "PUBLISH" -> "publishing";
            default -> "importing";
        };
    }

    /** What was found and done, the outcome first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(title + ": " + outcome() + ".");
        JsonNode counts = report.path("counts");
        String date = report.path("publishedOn").asText();
        lines.add(PlainWords.number(counts.path("listings").asLong(), "entry", "entries") + ", "
                + PlainWords.number(counts.path("names").asLong(), "name", "names")
                + (date.isEmpty() ? "; the files carry no date" : "; published " + PlainWords.day(date)));
        addChanges(lines);
        addProblems(lines);
        return lines;
    }

    private String outcome() {
        return switch (report.path("status").asText()) {
            case "PUBLISHED" -> "imported and in use";
            case "PLACED" -> "older than the one in use, so it went into history; the one in use is the same as before";
            case "UNCHANGED" -> "the files are those in use; nothing was changed";
            case "DRY_RUN" -> "would be imported; nothing was changed";
            default -> report.path("status").asText();
        };
    }

    private void addChanges(List<String> lines) {
        JsonNode changes = report.path("changes");
        JsonNode counts = changes.path("counts");
        lines.add(PlainWords.number(counts.path("added").asLong()) + " added, "
                + PlainWords.number(counts.path("changed").asLong()) + " changed, "
                + PlainWords.number(counts.path("delisted").asLong()) + " delisted");
        addExamples(lines, "added", changes.path("added"), counts.path("added").asLong());
        addExamples(
                lines,
                "changed",
                changes.path("changed"),
                counts.path("changed").asLong());
        addExamples(
                lines,
                "delisted",
                changes.path("delisted"),
                counts.path("delisted").asLong());
    }

    private static void addExamples(List<String> lines, String what, JsonNode examples, long all) {
        int shown = 0;
        for (JsonNode example : examples) {
            if (shown == EXAMPLES) {
                break;
            }
            lines.add("  " + what + ": " + example.asText());
            shown++;
        }
        if (shown > 0 && all > shown) {
            lines.add("  " + what + ": " + PlainWords.number(all - shown) + " more");
        }
    }

    private void addProblems(List<String> lines) {
        long all = report.path("problemCount").asLong();
        if (all == 0) {
            return;
        }
        lines.add(PlainWords.number(all, "problem", "problems") + " in the files"
                + (all > EXAMPLES ? ", the first of them:" : ":"));
        int shown = 0;
        for (JsonNode problem : report.path("problems")) {
            if (shown == EXAMPLES) {
                break;
            }
            lines.add("  " + place(problem) + problem.path("detail").asText());
            shown++;
        }
    }

    /** "sdn.csv line 12, SDN_Name: ". */
    private static String place(JsonNode problem) {
        String file = problem.path("file").asText();
        long line = problem.path("line").asLong();
        String column = problem.path("column").asText();
        return file.isEmpty()
                ? ""
                : file + (line > 0 ? " line " + line : "") + (column.isEmpty() ? "" : ", " + column) + ": ";
    }

    /** Why it was refused, what holds now, and what to do. */
    String refusal() {
        JsonNode refusal = report.path("refusal");
        return title + " was not imported: " + place(refusal)
                + refusal.path("detail").asText() + ". The list in use stays as it was. "
                + advice(refusal.path("reason").asText());
    }

    private static String advice(String reason) {
        return switch (reason) {
            case "SHRUNK", "RENAMED", "PROBLEMS", "GARBLED", "OLDER" ->
                "If that is meant, import it again with --force.";
            case "FILES" -> "Give all files of the list, under the names that the publisher gives them.";
            case "UNREACHABLE" -> "Try again later, or give the files.";
            case "SAMPLE_AFTER_REAL" -> "Give the publisher's own files.";
            case "TOO_LARGE" -> "The limits are settings of the service (DOSSIER_LISTS_MAX_FILE_SIZE).";
            default -> "Get the files from the publisher again, and check that they are those of this list.";
        };
    }
}
