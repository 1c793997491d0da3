package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.Listing;
import dossier.lists.PartialDate;
import dossier.lists.Publication;
import dossier.lists.ReadingProblems;
import dossier.lists.imports.Refusal.Reason;
import dossier.lists.store.ActiveState;
import dossier.lists.store.DraftChanges;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a publication that could be read is fit to be published here. A caller who forces it waives what compares with
 * shares; nothing waives what no publication of the list can be.
 */
record Soundness(KnownList list, ImportRequest request, ImportLimits limits, ReadingProblems problems) {

    /** The most that is expected is half above today's size; another list's files are 40 times above. */
    private static final int FAR_ABOVE = 2;

    /** So many listings of an own list may go or be renamed at once: a small list reaches any share soon. */
    private static final int FEW_OF_AN_OWN_LIST = 20;

    /** So many problems are always allowed: a small list reaches any share soon. */
    private static final int FEW_PROBLEMS = 20;

    /**
     * Checks a publication by itself and against the sizes before.
     *
     * @param lines how many lines its files have
     * @param publishedOn its day of publication, where known
     * @param active the active snapshot, unless that is a sample
     * @throws RefusedException if it is not fit
     */
    void check(Publication publication, long lines, Optional<PartialDate> publishedOn, Optional<ActiveState> active) {
        requireEnough(publication);
        requireNotFarTooMany(publication);
        requireDifferentReferences(publication);
        if (request.force()) {
            return;
        }
        requireFewProblems(lines);
        requireReadable(publication);
        active.ifPresent(old -> {
            requireNotOlder(publishedOn, old);
            requireNotShrunk("listings", publication.listings().size(), old.listings());
            requireNotShrunk("names", names(publication), old.names());
        });
    }

    /**
     * Checks what a publication changes.
     *
     * @param changes against the active snapshot, which is no sample
     * @throws RefusedException if too much changes at once
     */
    void check(Publication publication, DraftChanges changes) {
        if (request.force()) {
            return;
        }
        int stayed = publication.listings().size() - changes.added().size();
        requireNotShrunk(
                "listings of before", stayed, stayed + changes.delisted().size());
        requireNotRenamed(publication, changes, stayed);
    }

    private void requireEnough(Publication publication) {
        int listings = publication.listings().size();
        if (listings == 0) {
            throw new RefusedException(Reason.TOO_FEW, "", "the files have no listings");
        }
        if (!request.sample() && listings < list.size().atLeast()) {
            throw new RefusedException(
                    Reason.TOO_FEW,
                    "",
                    listings + " listings; every publication of " + list.code() + " has at least "
                            + list.size().atLeast());
        }
    }

    private void requireNotFarTooMany(Publication publication) {
        int listings = publication.listings().size();
        if (listings > FAR_ABOVE * list.size().atMost()) {
            throw new RefusedException(
                    Reason.TOO_MANY,
                    "",
                    listings + " listings; " + list.code() + " has at most about "
                            + list.size().atMost() + ". Are these the files of another list?");
        }
        if (listings > list.size().atMost()) {
            problems.add(
                    "",
                    0,
                    "",
                    listings + " listings are more than the " + list.size().atMost() + " expected at most");
        }
    }

    private void requireDifferentReferences(Publication publication) {
        Set<String> references = new HashSet<>();
        for (Listing listing : publication.listings()) {
            if (!references.add(listing.ref().reference())) {
                throw new RefusedException(
                        Reason.FORMAT,
                        "",
                        "two listings have the reference " + listing.ref().reference());
            }
        }
    }

    private void requireFewProblems(long lines) {
        double share = (double) problems.count() / lines;
        if (problems.count() > FEW_PROBLEMS && share > limits.problems()) {
            throw new RefusedException(
                    Reason.PROBLEMS,
                    "",
                    problems.count() + " problems in " + lines + " lines, "
                            + percent(share, limits.problems(), "of the lines may be problems"));
        }
    }

    private void requireReadable(Publication publication) {
        GarbledNames garbled = GarbledNames.among(publication.listings());
        if (garbled.share() > limits.garbled()) {
            throw new RefusedException(
                    Reason.GARBLED,
                    "",
                    garbled.count() + " of " + garbled.names() + " names are garbled, such as '"
                            + garbled.example().orElseThrow() + "', "
                            + percent(garbled.share(), limits.garbled(), "may be")
                            + ". The file was saved in another encoding than the publisher's");
        }
    }

    private void requireNotOlder(Optional<PartialDate> publishedOn, ActiveState old) {
        Optional<PartialDate> before = old.publishedOn();
        boolean older = publishedOn.isPresent()
                && before.isPresent()
                && publishedOn
                        .orElseThrow()
                        .latest()
                        .isBefore(before.orElseThrow().earliest());
        if (older) {
            throw new RefusedException(
                    Reason.OLDER,
                    "",
                    "published on " + publishedOn.orElseThrow() + "; the active snapshot is of " + before.orElseThrow()
                            + ". Force it if it is meant");
        }
    }

    private void requireNotShrunk(String what, int now, int before) {
        double gone = 1 - (double) now / before;
        if (gone > limits.shrinkage() && !isFewOfAnOwnList(before - now, now)) {
            throw new RefusedException(
                    Reason.SHRUNK,
                    "",
                    now + " " + what + " instead of " + before + ", fewer by "
                            + percent(gone, limits.shrinkage(), "may go at once"));
        }
    }

    private void requireNotRenamed(Publication publication, DraftChanges changes, int stayed) {
        ReplacedNames replaced = ReplacedNames.among(publication.listings(), changes);
        double share = stayed == 0 ? 0 : (double) replaced.count() / stayed;
        if (share > limits.renamed() && !isFewOfAnOwnList(replaced.count(), stayed - replaced.count())) {
            throw new RefusedException(
                    Reason.RENAMED,
                    "",
                    replaced.count() + " of " + stayed + " listings have entirely different names than before, such as "
                            + replaced.example().orElseThrow() + ": "
                            + percent(share, limits.renamed(), "may change at once"));
        }
    }

    /** Of which half is left, at least: otherwise it is another list. */
    private boolean isFewOfAnOwnList(int changed, int left) {
        return list.isOwn() && changed <= FEW_OF_AN_OWN_LIST && changed <= left;
    }

    private static String percent(double share, double allowed, String what) {
        return String.format(
                Locale.ROOT, "%.1f %%; at most %.1f %% %s. Force it if it is meant", share * 100, allowed * 100, what);
    }

    private static int names(Publication publication) {
        return publication.listings().stream()
                .mapToInt(listing -> listing.names().size())
                .sum();
    }
}
