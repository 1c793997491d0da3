package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.Snapshot;
import dossier.names.NameAnalyser;
import dossier.screening.index.AnalysisCache;
import dossier.screening.index.PreparedParty;
import org.jboss.logging.Logger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads lists for the name index: of a list that is known only what changed. */
final class ListParts {

    private static final Logger LOG = Logger.getLogger(ListParts.class);

    /** Listings whose names are analysed together while the next ones are read. */
    private static final int SHARE = 1_000;

    private final ListingRepository listings;
    private final Executor workers;

    /** @param workers take names apart while the next ones are read */
    ListParts(ListingRepository listings, Executor workers) {
        this.listings = listings;
        this.workers = workers;
    }

    /** Begins to read lists that may share names. */
    Reading begin() {
        return new Reading(new AnalysisCache(NameAnalyser.standard()));
    }

    /** Lists that are read together. */
    final class Reading {

        private final AnalysisCache analyser;

        private Reading(AnalysisCache analyser) {
            this.analyser = analyser;
        }

        /**
         * Reads what changed of a list, or all of it; taking its names apart goes on while the next one is read.
         *
         * @param known the list as it was known before
         * @return waits for the names; empty if the list has no active snapshot
         */
        Optional<Supplier<ListPart>> of(ListCode list, Optional<ListPart> known) {
            if (known.isPresent()) {
                ListPart before = known.orElseThrow();
                Shares shares = new Shares(analyser);
                Optional<Snapshot> read = listings.forEachParty(before.snapshot(), shares.keeping(before), shares::add);
                if (!shares.lacking) {
                    return read.map(shares::end);
                }
                LOG.warnf("What changed of %s does not fit what is known of it; the list is read as a whole.", list);
            }
            Shares shares = new Shares(analyser);
            // another snapshot may have become active since we asked: what was read counts
            return listings.forEachParty(list, shares::add).map(shares::end);
        }
    }

    /** The listings of a list as they come in: most are known, the others are prepared together. */
    private final class Shares {

        private final AnalysisCache analyser;
        private final List<PreparedParty> kept = new ArrayList<>();
        private final List<CompletableFuture<List<PreparedParty>>> prepared = new ArrayList<>();
        private List<ListedParty> share = new ArrayList<>();
        /** A listing is said to be as it was, and was not there. */
        private boolean lacking;

        Shares(AnalysisCache analyser) {
            this.analyser = analyser;
        }

        void add(ListedParty party) {
            share.add(party);
            if (share.size() == SHARE) {
                prepareShare();
            }
        }

        private void prepareShare() {
            List<ListedParty> together = share;
            share = new ArrayList<>();
            prepared.add(CompletableFuture.supplyAsync(() -> PreparedParty.all(together, analyser), workers));
        }

        BiConsumer<ListingRef, ListedParty.Origin> keeping(ListPart known) {
            Map<ListingRef, PreparedParty> byReference = known.parties().stream()
                    .collect(Collectors.toMap(party -> party.party().ref(), Function.identity()));
            return (ref, origin) -> {
                PreparedParty party = byReference.get(ref);
                if (party == null) {
                    lacking = true;
                } else {
                    kept.add(party.with(origin));
                }
            };
        }

        Supplier<ListPart> end(Snapshot snapshot) {
            prepareShare();
            return () -> new ListPart(
                    snapshot,
                    Stream.concat(kept.stream(), prepared.stream().flatMap(each -> each.join().stream()))
                            .toList());
        }
    }
}
