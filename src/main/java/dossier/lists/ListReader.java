package dossier.lists;

import java.io.IOException;

/** Reads one publication of a list. Stateless. */
public interface ListReader {

    /**
     * Grows whenever a reader makes other listings of the same files. A snapshot that an earlier one read is read again with the next
     * import, also where the files are the same.
     */
    int VERSION = 1;

    /**
     * Reads every listing of the publication.
     *
     * @param files the publication's files; plain text, already unpacked
     * @param problems takes what is odd but readable
     * @throws ListFormatException if the files are not what the publisher's format promises; nothing is to be published
     * @throws IOException if a file cannot be read just now
     */
    Publication read(PublishedFiles files, ReadingProblems problems) throws IOException;
}
