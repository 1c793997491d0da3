package dossier.lists;

import java.io.IOException;

/** Reads one publication of a list. Stateless. */
public interface ListReader {

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
