package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.PartialDate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Where the publishers' files come from. */
interface Publishers {

    /**
     * A publication as fetched.
     *
     * @param files files by their names as published, perhaps packed
     * @param validators what the publisher gave with each
     * @param publishedOn the newest day that the publisher gave as that of a change
     */
    record Fetched(Map<String, Path> files, Map<String, Validators> validators, Optional<PartialDate> publishedOn) {}

    /**
     * Fetches a list's files, unless none has changed.
     *
     * @param known validators of the files that the active snapshot was made from
     * @param into folder for the files
     * @param bytes told how many bytes have come so far
     * @return the files, or empty if none has changed
     * @throws IOException if the publisher is not reached or does not answer with its file
     */
    Optional<Fetched> fetch(KnownList list, Map<String, Validators> known, Path into, LongConsumer bytes)
            throws IOException;

    /**
     * What a publisher gave with a file, to ask later whether it changed.
     *
     * @param etag its ETag, or empty
     * @param lastModified its Last-Modified, or empty
     */
    record Validators(String etag, String lastModified) {

        static final Validators NONE = new Validators("", "");
    }
}
