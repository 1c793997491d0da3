package dossier.commands;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Reads an article. */
@Command(
        name = "read",
        description = "Reads an article (text, HTML, PDF, Word): whom it names, who of them may be listed and why, and"
                + " whether what it says about sanctions is so.")
final class ReadCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServiceOptions options = new ServiceOptions();

    @Parameters(paramLabel = "FILE", description = "The article; - for standard input.")
    private Path article = Path.of("-");

    @Option(names = "--title", paramLabel = "TITLE", description = "Headline (default: the one in the file, if any).")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--published-on",
            paramLabel = "DAY",
            description = "Day on which it appeared: 2026-04-29 (default: the one that a page gives).")
    private Optional<String> publishedOn = Optional.empty();

    @Option(names = "--language", paramLabel = "CODE", description = "Language: en, de, ru (default: detected).")
    private Optional<String> language = Optional.empty();

    @Option(names = "--save", description = "Save the article in the service.")
    private boolean save;

    @Option(names = "--json", description = "The answer of the service as it is.")
    private boolean json;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "Tell findings by the exit code: ${COMPLETION-CANDIDATES}.")
    private Optional<FailOn> failOn = Optional.empty();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailedException, InterruptedException {
        FormBody file = file();
        DossierService service = options.service(terminal);
        JsonNode text = service.post("/api/articles/text", file.type(), file.publisher());
        JsonNode analysis = service.post(
                save ? "/api/articles" : "/api/articles/preview",
                "application/json",
                BodyPublishers.ofString(DossierService.json(request(text)), StandardCharsets.UTF_8));
        ArticleLines lines = new ArticleLines(analysis);
        if (json) {
            terminal.print(DossierService.pretty(analysis));
        } else {
            for (String line : lines.lines(ToldTitles.of(service).letters())) {
                terminal.print(line);
            }
        }
        return failOn.map(from -> from.exitCode(lines.count("MATCH") > 0, lines.count("REVIEW") > 0))
                .orElse(Commands.DONE);
    }

    private Map<String, String> request(JsonNode text) {
        Map<String, String> request = new LinkedHashMap<>();
        put(request, "title", title.orElse(text.path("title").asText()));
        put(request, "publishedOn", publishedOn.orElse(text.path("publishedOn").asText()));
        put(request, "language", language.orElse(""));
        put(request, "source", isStandardInput() ? "" : String.valueOf(article.getFileName()));
        request.put("text", text.path("text").asText());
        return request;
    }

    private static void put(Map<String, String> request, String name, String value) {
        if (!value.isEmpty()) {
            request.put(name, value);
        }
    }

    private boolean isStandardInput() {
        return article.toString().equals("-");
    }

    /** The service tells what kind of file it is, and in which encoding: it does so for its page, too. */
    private FormBody file() throws CommandFailedException {
        if (isStandardInput()) {
            return new FormBody().add("file", "article", BodyPublishers.ofInputStream(terminal::in));
        }
        FileWords.checkReadable(article);
        try {
            return new FormBody().add("file", article);
        } catch (FileNotFoundException gone) {
            throw new CommandFailedException(article + " cannot be read: " + FileWords.reason(gone), gone);
        }
    }
}
