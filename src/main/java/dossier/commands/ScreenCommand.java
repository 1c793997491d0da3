package dossier.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Screens a table of customers. */
@Command(
        name = "screen",
        description = {
            "Screens a table of names (CSV) and writes one row for each hit.",
            "The columns are found by their headings; encoding and delimiter are detected."
        })
final class ScreenCommand implements Callable<Integer> {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> COLUMNS =
            Set.of("name", "id", "kind", "birthDate", "countries", "gender", "position", "identifiers");
    private static final Set<String> FORMAT =
            Set.of("heading", "delimiter", "encoding", "quote", "skipLines", "dateOrder");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServiceOptions options = new ServiceOptions();

    @Parameters(paramLabel = "FILE", description = "The table; - for standard input.")
    private Path table = Path.of("-");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Where the answer goes: .csv, or .xlsx for a workbook (default: standard output, CSV).")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = {"-l", "--list"},
            paramLabel = "CODE",
            split = ",",
            description = "Lists to screen against (default: all; 'dossier lists' shows their codes).")
    private List<String> lists = List.of();

    @Option(names = "--cutoff", paramLabel = "SCORE", description = "Lowest score of a hit, 0 to 1 (default: 0.15).")
    private Optional<Double> cutoff = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "Most hits of a row (default: 5).")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--rows",
            paramLabel = "WHAT",
            description = "A row for each listing or for each person: ${COMPLETION-CANDIDATES} (default: listing).")
    private Optional<Rows> rows = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DAY", description = "Screens against the lists of a day of the past.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--column",
            paramLabel = "NAME=HEADING",
            converter = NamedValue.Converter.class,
            description = "Which column is what, by heading or number: name, id, kind, birthDate, countries, gender,"
                    + " position or identifiers. May be repeated: --column name=First --column name=Last.")
    private List<NamedValue> columns = List.of();

    @Option(
            names = "--format",
            paramLabel = "NAME=VALUE",
            converter = NamedValue.Converter.class,
            description = "How the table is written, where that is not detected: heading=false,"
                    + " delimiter=comma|semicolon|tab|pipe, encoding=windows-1251, quote=double|single|none,"
                    + " skipLines=2, dateOrder=dmy|mdy.")
    private List<NamedValue> format = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "Tell findings by the exit code: ${COMPLETION-CANDIDATES}.")
    private Optional<FailOn> failOn = Optional.empty();

    @Option(names = "--progress", description = "Show how far it is, also where standard error is no terminal.")
    private boolean progress;

    ScreenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What a row of the answer is. */
    enum Rows {
        LISTING,
        PERSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws CommandFailedException, InterruptedException {
        boolean workbook = isWorkbook();
        String job = "command-" + UUID.randomUUID();
        String path = "/api/screenings/csv" + query(job);
        BodyPublisher body = body();
        DossierService service = options.service(terminal);
        HttpRequest request = service.request(path)
                .header("Content-Type", "text/csv")
                .header("Accept", workbook ? WORKBOOK : "text/csv")
                .POST(body)
                .build();
        try (ProgressBar bar = new ProgressBar(terminal, progress)) {
            TableJobQuestion question = new TableJobQuestion(service, job, bar);
            service.mayBeAsked(question);
            try (OutputFile out = OutputFile.open(output, terminal)) {
                service.slow(request, new AnswerBody(out.stream()), question).orRefused();
                out.keep();
            }
            Optional<TableCount> count = question.counted();
            bar.close();
            return told(count);
        }
    }

    private int told(Optional<TableCount> count) throws CommandFailedException {
        if (count.isEmpty()) {
            String said = "the answer is complete, but the service cannot say any more how many customers match";
            if (failOn.isPresent()) {
                throw new CommandFailedException(said);
            }
            terminal.say("dossier: " + said);
            return Commands.DONE;
        }
        TableCount counted = count.orElseThrow();
        terminal.say(counted.inWords());
        return failOn.map(from -> from.exitCode(counted.matched() > 0, counted.toReview() > 0))
                .orElse(Commands.DONE);
    }

    private boolean isWorkbook() {
        String name = output.map(path -> String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT))
                .orElse("");
        if (name.endsWith(".xlsx")) {
            return true;
        }
        if (name.contains(".") && !name.endsWith(".csv")) {
            throw new ParameterException(spec.commandLine(), "--output must end in .csv or .xlsx, not '" + name + "'");
        }
        return false;
    }

    private String query(String job) {
        AddressQuery query = new AddressQuery()
                .add("job", job)
                .add("cutoff", cutoff)
                .add("limit", limit)
                .add("rows", rows)
                .add("asOf", asOf);
        lists.forEach(list -> query.add("list", list));
        columns.forEach(column -> query.add(known("--column", COLUMNS, column) + "Column", column.value()));
        format.forEach(said -> query.add(known("--format", FORMAT, said), said.value()));
        return query.toString();
    }

    private String known(String option, Set<String> names, NamedValue given) {
        if (!names.contains(given.name())) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + ": there is no '" + given.name() + "'; there are "
                            + String.join(", ", names.stream().sorted().toList()));
        }
        return given.name();
    }

    private BodyPublisher body() throws CommandFailedException {
        if (table.toString().equals("-")) {
            return BodyPublishers.ofInputStream(terminal::in);
        }
        FileWords.checkReadable(table);
        try {
            return BodyPublishers.ofFile(table);
        } catch (FileNotFoundException gone) {
            throw new CommandFailedException(table + " cannot be read: " + FileWords.reason(gone), gone);
        }
    }
}
