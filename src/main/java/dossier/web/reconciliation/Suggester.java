package dossier.web.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dossier.lists.ListingFilter;
import dossier.lists.ListingKind;
import dossier.profiles.ProfileSearch;
import dossier.profiles.ProfileSummary;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.entities.Dataset;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Completes what somebody types: a party, a property, a type. */
@ApplicationScoped
class Suggester {

    /** Suggestions at a time; the next with a cursor. */
    static final int A_PAGE = 20;

    private final Screener screener;
    private final ProfileSearch search;

    Suggester(Screener screener, ProfileSearch search) {
        this.screener = screener;
        this.search = search;
    }

    /** @param result the suggestions, the best first */
    record Suggestions(List<Suggestion> result) {}

    /**
     * One suggestion.
     *
     * @param id its id
     * @param name the same for people
     * @param description what tells it from others; empty for types and properties
     * @param notable the type of a party
     */
    record Suggestion(
            String id,
            String name,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String description,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NamedId> notable) {

        static Suggestion of(NamedId bare) {
            return new Suggestion(bare.id(), bare.name(), "", List.of());
        }
    }

    /**
     * Parties whose names have these words, or words that begin so.
     *
     * @param skipped suggestions that the caller has already
     * @param limit most suggestions
     */
    Suggestions parties(Dataset dataset, String prefix, Optional<ListingKind> kind, int skipped, int limit) {
        NameIndex index = screener.index();
        ListingFilter wanted = new ListingFilter(
                Optional.empty(), Optional.empty(), kind, Optional.empty(), Optional.empty(), Optional.empty(), 0, 1);
        return new Suggestions(search.search(index, prefix, wanted, skipped + 5 * limit).stream()
                .filter(party -> party.listings().stream()
                        .anyMatch(ref -> dataset.lists().contains(ref.list())))
                .skip(skipped)
                .limit(limit)
                .map(party -> suggestion(index, party))
                .toList());
    }

    private static Suggestion suggestion(NameIndex index, ProfileSummary party) {
        return new Suggestion(
                party.id(),
                party.name(),
                Reconciler.description(index, party.listings()),
                List.of(EntityTypes.of(party.kind())));
    }

    /** Those of a few that begin so; all of them for nothing typed. */
    static Suggestions among(List<NamedId> all, String prefix, int skipped, int limit) {
        return new Suggestions(all.stream()
                .filter(each -> each.beginsWith(prefix))
                .skip(skipped)
                .limit(limit)
                .map(Suggestion::of)
                .toList());
    }
}
