package dossier.lists.store;

import dossier.lists.PartialDate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a new snapshot is compared with: the active one.
 *
 * @param id its id
 * @param day the day it stands for
 * @param publishedOn day of publication, where known
 * @param sha256 over all its files
 * @param sample whether it is a sample
 * @param listings number of listings
 * @param names number of names
 * @param validators what its publisher gave to ask whether the files changed, as the import wrote it
 */
public record ActiveState(
        long id,
        LocalDate day,
        Optional<PartialDate> publishedOn,
        String sha256,
        boolean sample,
        int listings,
        int names,
        String validators) {}
