package dossier.commands;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Runs commands in this process, and keeps what they write. */
final class RunCommand {

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private InputStream in = new ByteArrayInputStream(new byte[0]);
    private OutputStream answer = out;

    RunCommand(String url) {
        environment.put("DOSSIER_URL", url);
    }

    RunCommand with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    RunCommand reading(InputStream standardInput) {
        in = standardInput;
        return this;
    }

    RunCommand writing(OutputStream standardOutput) {
        answer = standardOutput;
        return this;
    }

    /** @return the exit code */
    int run(Object... arguments) {
        out.reset();
        err.reset();
        return Commands.run(
                new Terminal(in, answer, new PrintStream(err, true, StandardCharsets.UTF_8), false, environment),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
