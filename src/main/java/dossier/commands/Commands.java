package dossier.commands;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The commands, each with its options. */
public final class Commands {

    /** Done. */
    static final int DONE = 0;

    /** Failed or refused; standard error says why. */
    static final int FAILED = 1;

    private Commands() {}

    /** Whether these arguments are a command; without one, or with options only, the service is meant. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** Runs a command and ends the program with its exit code. */
    public static void main(String... arguments) {
        System.exit(run(Terminal.ofThisProgram(), arguments));
    }

    /** Runs a command; what comes back is its exit code. */
    static int run(Terminal terminal, String... arguments) {
        PrintWriter out = writer(terminal.out());
        PrintWriter err = writer(terminal.err());
        return new CommandLine(new DossierCommand())
                .addSubcommand(new ScreenCommand(terminal))
                .addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new ListsCommand(terminal))
                .addSubcommand("help", new CommandLine.HelpCommand())
                .addSubcommand("completion", new AutoComplete.GenerateCompletion())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Commands::wrongUse)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof CommandFailedException foreseen) {
                        terminal.say("dossier: " + foreseen.why());
                        return FAILED;
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    /** One sentence, not the whole help below which nobody sees it. */
    private static int wrongUse(ParameterException wrong, String... arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("dossier: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return wrong.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
