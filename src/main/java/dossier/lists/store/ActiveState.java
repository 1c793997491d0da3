package dossier.lists.store;

import dossier.lists.ListReader;
import dossier.lists.PartialDate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a new snapshot is compared with: the active one.
 *
 * @param id its id
 * @param day the day it stands for
 * @param publishedOn day of publication, where known
 * @param files what it was read from
 * @param sample whether it is a sample
 * @param listings number of listings
 * @param names number of names
 * @param validators what its publisher gave to ask whether the files changed, as the import wrote it
 */
public record ActiveState(
        long id,
        LocalDate day,
        Optional<PartialDate> publishedOn,
        Files files,
        boolean sample,
        int listings,
        int names) {

    /**
     * What a snapshot was read from.
     *
     * @param sha256 over all its files
     * @param validators what the publisher gave to ask again by, as JSON
     * @param reader version of the readers that read it; 0 if it was before they had one
     */
    public record Files(String sha256, String validators, int reader) {}

    public String sha256() {
        return files.sha256();
    }

    public String validators() {
        return files.validators();
    }

    /** Whether the day it stands for is that of its publication, and not that of its import. */
    public boolean isDated() {
        return publishedOn.filter(PartialDate::isDay).isPresent();
    }

    /** Whether today's readers would make the same listings of its files. */
    public boolean isReadAsToday() {
        return files.reader() == ListReader.VERSION;
    }
}
