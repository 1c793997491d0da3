package dossier.commands;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What is wrong with a file, in words. */
final class FileWords {

    private FileWords() {}

    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        return ProblemWords.reason(failure);
    }

    /** @throws CommandFailedException it cannot be read, or is a folder */
    static void checkReadable(Path file) throws CommandFailedException {
        if (!Files.exists(file)) {
            throw new CommandFailedException(file + " cannot be read: there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailedException(file + " cannot be read: it is a folder");
        }
        if (!Files.isReadable(file)) {
            throw new CommandFailedException(file + " cannot be read: access is denied");
        }
    }
}
