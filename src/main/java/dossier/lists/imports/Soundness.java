package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.Listing;
import dossier.lists.PartialDate;
import dossier.lists.Publication;
import dossier.lists.ReadingProblems;
import dossier.lists.imports.Refusal.Reason;
import dossier.lists.store.ActiveState;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a publication that could be read is fit to be published here. */
record Soundness(KnownList list, ImportRequest request, ImportLimits limits, ReadingProblems problems) {

    /**
     * @param publishedOn its day of publication, where known
     * @param active the active snapshot, unless that is a sample
     * @throws RefusedException if it is not fit
     */
    void check(Publication publication, Optional<PartialDate> publishedOn, Optional<ActiveState> active) {
        requireEnough(publication);
        requireDifferentReferences(publication);
        if (!request.force()) {
            active.ifPresent(old -> {
                requireNotOlder(publishedOn, old);
                requireNotShrunk("listings", publication.listings().size(), old.listings());
                requireNotShrunk("names", names(publication), old.names());
            });
        }
    }

    private void requireEnough(Publication publication) {
        int listings = publication.listings().size();
        if (listings == 0) {
            throw new RefusedException(Reason.TOO_FEW, "", "no listing at all");
        }
        if (!request.sample() && listings < list.atLeast()) {
            throw new RefusedException(
                    Reason.TOO_FEW,
                    "",
                    listings + " listings; every publication of " + list.code() + " has at least " + list.atLeast());
        }
        if (listings > list.atMost()) {
            problems.add("", 0, "", listings + " listings are more than the " + list.atMost() + " expected at most");
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
        if (gone > limits.shrinkage()) {
            throw new RefusedException(
                    Reason.SHRUNK,
                    "",
                    String.format(
                            Locale.ROOT,
                            "%d %s instead of %d: %.1f %% fewer; at most %.0f %% may go at once. Force it if it is meant",
                            now,
                            what,
                            before,
                            gone * 100,
                            limits.shrinkage() * 100));
        }
    }

    private static int names(Publication publication) {
        return publication.listings().stream()
                .mapToInt(listing -> listing.names().size())
                .sum();
    }
}
