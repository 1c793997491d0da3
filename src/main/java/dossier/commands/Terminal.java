package dossier.commands;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command is run: what it reads and writes. Text is UTF-8 whatever the locale, since batch jobs often have none.
 *
 * @param in standard input
 * @param out standard output: the answer and nothing else
 * @param err standard error: what is said of it
 * @param watched somebody sees standard error while it is written
 * @param environment variables of the environment
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean watched, Map<String, String> environment) {

    /** The script says what Java 17 cannot find out: whether standard error alone is a terminal. */
    private static final String WATCHED = "dossier.commands.terminal";

    /** The one that this program was started at. */
    static Terminal ofThisProgram() {
        String said = System.getProperty(WATCHED, "");
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                said.isEmpty() ? System.console() != null : Boolean.parseBoolean(said),
                System.getenv());
    }

    /** A line of the answer. */
    void print(String line) throws CommandFailedException {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw unwritten(failure);
        }
    }

    /** A full disk, or a program behind a pipe that has ended. */
    static CommandFailedException unwritten(IOException failure) {
        return new CommandFailedException("the answer cannot be written: " + ProblemWords.reason(failure), failure);
    }

    /** A line beside the answer. */
    void say(String line) {
        err.print(line + "\n");
        err.flush();
    }

    /** A password typed unseen; empty where nobody can type one. */
    Optional<String> ask(String question) {
        return Optional.ofNullable(System.console())
                .map(console -> console.readPassword("%s", question))
                .map(String::new);
    }
}
