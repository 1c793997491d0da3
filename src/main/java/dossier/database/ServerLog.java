package dossier.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the programs of PostgreSQL wrote. */
final class ServerLog {

    private ServerLog() {}

    /** The last thing that was said, for messages; bytes that are no UTF-8 come out as question marks. */
    static String lastLine(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "it said nothing";
        }
        return Arrays.stream(new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((before, last) -> last)
                .orElse("it said nothing");
    }
}
