package dossier.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A list as imported once.
 *
 * @param id ours, ascending
 * @param list code of the list
 * @param publishedOn day of publication as the files or the publisher's answer say, where they say
 * @param importedAt when it was published here
 * @param sha256 over all its files, hexadecimal
 * @param origin where it came from
 * @param counts how much is in it
 * @param revision how often history before it was completed by an older publication since it was published: what is known of how
 *     long its listings have been on the list may be more than before
 */
public record Snapshot(
        long id,
        ListCode list,
        Optional<PartialDate> publishedOn,
        Instant importedAt,
        String sha256,
        Origin origin,
        Counts counts,
        int revision) {

    /** Where a snapshot came from. */
    public enum Origin {
        SAMPLE,
        FOLDER,
        UPLOAD,
        PUBLISHER
    }

    /**
     * How much is in it.
     *
     * @param listings listings
     * @param names names of all listings
     * @param problems problems that its import reported
     */
    public record Counts(int listings, int names, int problems) {}

    /** Bundled sample data, typed by us; never mixed with a real snapshot. */
    public boolean sample() {
        return origin == Origin.SAMPLE;
    }

    /** The day it stands for: that of its publication where that is known to the day, else that of the import (UTC). */
    public LocalDate day() {
        return dayOf(publishedOn, importedAt);
    }

    /** Whether {@link #day()} is that of the publication, and not that on which it was imported here. */
    public boolean isOfItsPublication() {
        return publishedOn.filter(PartialDate::isDay).isPresent();
    }

    /** The same for a snapshot that is only being made. */
    public static LocalDate dayOf(Optional<PartialDate> publishedOn, Instant importedAt) {
        return publishedOn
                .filter(PartialDate::isDay)
                .map(PartialDate::earliest)
                .orElseGet(() -> LocalDate.ofInstant(importedAt, ZoneOffset.UTC));
    }
}
