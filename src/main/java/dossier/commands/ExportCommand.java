package dossier.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes what the service holds in the form of other tools. */
@Command(name = "export", description = "Writes listings, profiles or saved articles in the form of other tools.")
final class ExportCommand implements Callable<Integer> {

    /** What there is to export; the same words end the addresses of the API. */
    static final List<String> THERE_ARE = List.of(
            "listings.csv",
            "listings.ftm.json",
            "profiles.csv",
            "profiles.ftm.json",
            "articles.csv",
            "articles.ftm.json",
            "hits.csv",
            "mentions.csv");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServiceOptions options = new ServiceOptions();

    @Parameters(
            paramLabel = "WHAT",
            completionCandidates = Names.class,
            description = "${COMPLETION-CANDIDATES}. ftm.json are entities of FollowTheMoney, one a line.")
    private String what = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Where it goes; the file appears when it is whole (default: standard output).")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            converter = NamedValue.Converter.class,
            description = "A parameter of the export, such as list=eu-fsf; of articles, hits and mentions also profile,"
                    + " from, to, q, copies and band; of ftm.json also by. May be repeated.")
    private List<NamedValue> filters = List.of();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** For help and completion. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return THERE_ARE.iterator();
        }
    }

    @Override
    public Integer call() throws CommandFailedException, InterruptedException {
        if (!THERE_ARE.contains(what)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no export '" + what + "'; there are " + String.join(", ", THERE_ARE));
        }
        AddressQuery query = new AddressQuery();
        filters.forEach(filter -> query.add(filter.name(), filter.value()));
        DossierService service = options.service(terminal);
        HttpRequest request = service.request("/api/export/" + what + query).build();
        try (OutputFile out = OutputFile.open(output, terminal)) {
            service.slow(request, new AnswerBody(out.stream()), () -> isThere(service))
                    .orRefused();
            out.keep();
        }
        return Commands.DONE;
    }

    /** An export tells nothing of how far it is: that the service answers at all has to do. */
    private static void isThere(DossierService service) throws IOException, InterruptedException {
        service.quick(service.request("/q/health/live"));
    }
}
