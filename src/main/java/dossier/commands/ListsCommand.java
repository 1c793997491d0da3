package dossier.commands;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Locale;
import java.util.concurrent.Callable;

/** Says which lists the service has, and how they stand. */
@Command(name = "lists", description = "Shows the lists of the service: code, entries, date, and the last refusal.")
final class ListsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServiceOptions options = new ServiceOptions();

    @Option(names = "--json", description = "The answer of the service as it is.")
    private boolean json;

    ListsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailedException, InterruptedException {
        JsonNode answer = options.service(terminal).get("/api/lists");
        if (json) {
            terminal.print(DossierService.pretty(answer));
            return Commands.DONE;
        }
        JsonNode lists = answer.path("lists");
        int width = 0;
        for (JsonNode list : lists) {
            width = Math.max(width, list.path("code").asText().length());
        }
        for (JsonNode list : lists) {
            print(list, width);
        }
        return Commands.DONE;
    }

    private void print(JsonNode list, int width) throws CommandFailedException {
        String code = list.path("code").asText();
        terminal.print(code + " ".repeat(width - code.length()) + "  " + entries(list.path("active")) + "  "
                + list.path("title").asText() + ", " + date(list));
        String indent = " ".repeat(width + 2);
        if (list.hasNonNull("running")) {
            terminal.print(indent + "an import is running");
        }
        if (list.hasNonNull("lastError")) {
            terminal.print(
                    indent + "not imported last time: " + list.path("lastError").asText());
        }
    }

    private static String entries(JsonNode active) {
        long entries = active.path("listings").asLong();
        return String.format(Locale.ENGLISH, "%,7d %s", entries, entries == 1 ? "entry  " : "entries");
    }

    /** Which day it stands for, and what kind of day that is. */
    static String date(JsonNode list) {
        JsonNode active = list.path("active");
        if (active.isMissingNode()) {
            return "not imported yet";
        }
        String sample = list.path("sample").asBoolean() ? "; a sample" : "";
        return active.hasNonNull("publishedOn")
                ? "published " + PlainWords.day(active.path("publishedOn").asText()) + sample
                : "imported " + PlainWords.dayOf(active.path("importedAt").asText()) + " (its files carry no date)"
                        + sample;
    }
}
