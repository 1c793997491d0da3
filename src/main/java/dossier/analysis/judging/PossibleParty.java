package dossier.analysis.judging;

import dossier.lists.ListCode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One listed party that a party of an article may be: its listings on all lists. What one list knows counts for all of them, and
 * what a list does not say lowers none.
 *
 * @param listings the listings that screening found, at least one, in its order
 */
public record PossibleParty(List<Candidate> listings) {

    public PossibleParty {
        listings = List.copyOf(listings);
    }

    /** Codes of the lists that it stands on. */
    Set<ListCode> lists() {
        return listings.stream().map(each -> each.listed().ref().list()).collect(Collectors.toSet());
    }

    /** Log-odds by the name alone, as the list that writes it most like the text has it. */
    double byName() {
        return listings.stream().mapToDouble(Candidate::byName).max().orElseThrow();
    }

    /** The listing whose name agrees best. */
    Candidate best() {
        Candidate best = listings.get(0);
        for (Candidate each : listings) {
            best = each.hit().score() > best.hit().score() ? each : best;
        }
        return best;
    }
}
