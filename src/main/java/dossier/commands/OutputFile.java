package dossier.commands;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an answer goes: standard output, or a file. A file is written beside its place under another name and takes its place when it is
 * whole, so that nobody finds half an answer, and an earlier one stays until then.
 */
final class OutputFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final Optional<Path> part;
    private final Optional<Path> place;

    private OutputFile(OutputStream stream, Optional<Path> part, Optional<Path> place) {
        this.stream = stream;
        this.part = part;
        this.place = place;
    }

    static OutputFile open(Optional<Path> asked, Terminal terminal) throws CommandFailedException {
        if (asked.filter(path -> !path.toString().equals("-")).isEmpty()) {
            return new OutputFile(terminal.out(), Optional.empty(), Optional.empty());
        }
        Path path = asked.orElseThrow();
        try {
            if (Files.isDirectory(path)) {
                throw new CommandFailedException(path + " cannot be written: it is a folder");
            }
            Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.exists(real) && !Files.isRegularFile(real)) {
                // a device or a pipe: nothing may take its place
                return new OutputFile(buffered(Files.newOutputStream(real)), Optional.empty(), Optional.empty());
            }
            Path beside = real.resolveSibling("." + real.getFileName() + "." + UUID.randomUUID() + ".part");
            OutputStream stream =
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            beside.toFile().deleteOnExit(); // also if somebody stops the command
            return new OutputFile(buffered(stream), Optional.of(beside), Optional.of(real));
        } catch (IOException failure) {
            throw unwritable(path, failure);
        }
    }

    private static OutputStream buffered(OutputStream stream) {
        return new BufferedOutputStream(stream, BUFFER);
    }

    OutputStream stream() {
        return stream;
    }

    /** The answer is whole. */
    void keep() throws CommandFailedException {
        try {
            if (place.isEmpty()) {
                stream.flush();
                return;
            }
            stream.close();
            Files.move(part.orElseThrow(), place.orElseThrow(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw place.map(path -> unwritable(path, failure)).orElseGet(() -> Terminal.unwritten(failure));
        }
    }

    private static CommandFailedException unwritable(Path path, IOException failure) {
        return new CommandFailedException(path + " cannot be written: " + FileWords.reason(failure), failure);
    }

    /** What was not kept is removed. */
    @Override
    public void close() throws CommandFailedException {
        if (part.isPresent()) {
            try {
                stream.close();
            } catch (IOException full) {
                // the disk may be full: what was written goes, so nothing is lost by it
            }
            try {
                Files.deleteIfExists(part.orElseThrow());
            } catch (IOException failure) {
                throw unwritable(part.orElseThrow(), failure);
            }
        }
    }
}
