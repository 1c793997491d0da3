package dossier.commands;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Imports a list from files, or from its publisher. */
@Command(
        name = "import",
        description = {
            "Imports a list from the publisher's files, or from the publisher if no file is given.",
            "All or nothing: a list that is refused leaves the one in use as it was."
        })
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServiceOptions options = new ServiceOptions();

    @Parameters(index = "0", paramLabel = "LIST", description = "Code of the list: 'dossier lists' shows them.")
    private String list = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILES",
            description = "The publisher's files under their published names, plain or gzip, or the folder with them.")
    private List<Path> given = List.of();

    @Option(names = "--dry-run", description = "Only report what would change.")
    private boolean dryRun;

    @Option(
            names = "--force",
            description = "Publish although the list shrank or has many other names, problems or garbled names, or is"
                    + " older or the same.")
    private boolean force;

    @Option(
            names = "--published-on",
            paramLabel = "DAY",
            description = "Day of publication, for files that do not say theirs (OFAC): 2026-04-29.")
    private Optional<LocalDate> publishedOn = Optional.empty();

    @Option(names = "--json", description = "The report of the service as it is.")
    private boolean json;

    @Option(names = "--progress", description = "Show how far it is, also where standard error is no terminal.")
    private boolean progress;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailedException, InterruptedException {
        if (given.isEmpty() && publishedOn.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--published-on needs files: the publisher's are of today");
        }
        List<Path> files = files();
        DossierService service = options.service(terminal);
        ToldTitles titles = ToldTitles.of(service);
        String title = titles.find(list)
                .orElseThrow(() ->
                        new CommandFailedException("there is no list '" + list + "'; 'dossier lists' shows the codes"))
                .path("title")
                .asText();
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        DossierService.Answer answer;
        try (ProgressBar bar = new ProgressBar(terminal, progress)) {
            answer = service.slow(request(service, files), new AnswerBody(report), () -> ask(service, bar));
        }
        return told(title, answer, report.toString(StandardCharsets.UTF_8));
    }

    private int told(String title, DossierService.Answer answer, String report) throws CommandFailedException {
        if (DossierService.isGood(answer.status())) {
            JsonNode told = DossierService.parsed(report);
            if (json) {
                terminal.print(DossierService.pretty(told));
                return Commands.DONE;
            }
            for (String line : new ImportWords(title, told).lines()) {
                terminal.print(line);
            }
            return Commands.DONE;
        }
        JsonNode refused = ImportWords.reportIn(answer.refusal());
        if (refused.isMissingNode()) {
            throw DossierService.refused(answer.status(), answer.refusal());
        }
        if (json) {
            terminal.print(DossierService.pretty(refused));
        }
        throw new CommandFailedException(new ImportWords(title, refused).refusal());
    }

    private HttpRequest request(DossierService service, List<Path> files) throws CommandFailedException {
        AddressQuery query = new AddressQuery().add("publishedOn", publishedOn);
        if (dryRun) {
            query.add("dryRun", true);
        }
        if (force) {
            query.add("force", true);
        }
        HttpRequest.Builder request = service.request("/api/lists/" + AddressQuery.encoded(list) + "/imports" + query);
        if (files.isEmpty()) {
            return request.POST(BodyPublishers.noBody()).build();
        }
        FormBody form = new FormBody();
        for (Path file : files) {
            FileWords.checkReadable(file);
            try {
                form.add("files", file);
            } catch (IOException gone) {
                throw new CommandFailedException(file + " cannot be read: " + FileWords.reason(gone), gone);
            }
        }
        return request.header("Content-Type", form.type())
                .POST(form.publisher())
                .build();
    }

    /** What was given, and of folders what is in them. */
    private List<Path> files() throws CommandFailedException {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            List<Path> inside = inside(path);
            if (inside.isEmpty()) {
                throw new CommandFailedException("there is no file in the folder " + path);
            }
            files.addAll(inside);
        }
        return files;
    }

    private static List<Path> inside(Path folder) throws CommandFailedException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new CommandFailedException(folder + " cannot be read: " + FileWords.reason(failure), failure);
        }
    }

    private void ask(DossierService service, ProgressBar bar)
            throws IOException, CommandFailedException, InterruptedException {
        HttpResponse<String> answer = service.quick(service.request("/api/lists"));
        if (!DossierService.isGood(answer.statusCode())) {
            return;
        }
        for (JsonNode each : DossierService.parsed(answer.body()).path("lists")) {
            if (each.path("code").asText().equals(list) && each.hasNonNull("running")) {
                show(each.path("running"), bar);
            }
        }
    }

    private static void show(JsonNode running, ProgressBar bar) {
        String step = ImportWords.step(running.path("step").asText());
        double total = running.path("total").asDouble();
        if (total > 0) {
            bar.show(running.path("done").asDouble() / total, step);
            return;
        }
        bar.show(step);
    }
}
