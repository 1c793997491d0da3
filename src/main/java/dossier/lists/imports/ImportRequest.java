package dossier.lists.imports;

import dossier.lists.ListCode;
import dossier.lists.PartialDate;
import dossier.lists.Snapshot.Origin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An import that is asked for.
 *
 * @param list code of the list
 * @param origin where the files come from
 * @param files the files by the names they came with, plain or gzip; empty for the publisher's, which are fetched
 * @param publishedOn day of publication where the caller knows it; what the files say goes first
 * @param dryRun report only, change nothing
 * @param force publish although the list shrank, has the same content, or is of the publisher and older than the active snapshot
 */
public record ImportRequest(
        ListCode list,
        Origin origin,
        Map<String, Path> files,
        Optional<PartialDate> publishedOn,
        boolean dryRun,
        boolean force) {

    public ImportRequest {
        files = Map.copyOf(files);
    }

    /**
     * The files of a folder, without its sub-folders.
     *
     * @throws IOException if the folder cannot be read
     */
    public static ImportRequest folder(ListCode list, Path folder) throws IOException {
        return new ImportRequest(list, Origin.FOLDER, filesOf(folder), Optional.empty(), false, false);
    }

    /**
     * A folder of bundled sample files.
     *
     * @throws IOException if the folder cannot be read
     */
    public static ImportRequest sample(ListCode list, Path folder) throws IOException {
        return new ImportRequest(list, Origin.SAMPLE, filesOf(folder), Optional.empty(), false, false);
    }

    /**
     * Files that a caller sent.
     *
     * @param files the files, already on disk, by the names they were sent with
     */
    public static ImportRequest upload(ListCode list, Map<String, Path> files) {
        return new ImportRequest(list, Origin.UPLOAD, files, Optional.empty(), false, false);
    }

    /** Fetched from the publisher. */
    public static ImportRequest publisher(ListCode list) {
        return new ImportRequest(list, Origin.PUBLISHER, Map.of(), Optional.empty(), false, false);
    }

    /** The same, as a dry run or not. */
    public ImportRequest withDryRun(boolean wanted) {
        return new ImportRequest(list, origin, files, publishedOn, wanted, force);
    }

    /** The same, forced or not. */
    public ImportRequest withForce(boolean wanted) {
        return new ImportRequest(list, origin, files, publishedOn, dryRun, wanted);
    }

    /** The same with a day of publication for files that do not say theirs. */
    public ImportRequest withPublishedOn(PartialDate date) {
        return new ImportRequest(list, origin, files, Optional.of(date), dryRun, force);
    }

    /** Whether the files are our own sample. */
    public boolean sample() {
        return origin == Origin.SAMPLE;
    }

    private static Map<String, Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .collect(Collectors.toMap(path -> path.getFileName().toString(), Function.identity()));
        }
    }
}
