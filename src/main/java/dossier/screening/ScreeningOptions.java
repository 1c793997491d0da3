package dossier.screening;

import dossier.lists.ListCode;

import java.util.Set;

/**
 * @param lists codes of the lists to ask; empty for all
 * @param cutoff hits below this score are not returned, 0 to 1
 * @param limit most hits to return, from 1
 */
public record ScreeningOptions(Set<ListCode> lists, double cutoff, int limit) {

    public ScreeningOptions {
        lists = Set.copyOf(lists);
        if (!(cutoff >= 0 && cutoff <= 1)) {
            throw new IllegalArgumentException("cutoff must be from 0 to 1");
        }
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1");
        }
    }
}
