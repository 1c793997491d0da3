package dossier.web.tables;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.Stamp;
import dossier.screening.Thresholds;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an answer to a table was made from.
 *
 * @param at when
 * @param stamp engine, settings and snapshots
 * @param lists the day of each list
 * @param thresholds from which score on a hit is in which band
 */
public record AnswerSource(Instant at, Stamp stamp, Map<ListCode, NameIndex.ListedState> lists, Thresholds thresholds) {

    public AnswerSource {
        lists = Map.copyOf(lists);
    }

    static AnswerSource of(Instant at, Screener screener, NameIndex index) {
        return new AnswerSource(at, screener.stamp(index), index.states(), screener.thresholds());
    }

    /**
     * A list that was used.
     *
     * @param list which
     * @param state its copy
     */
    public record Used(KnownList list, NameIndex.ListedState state) {}

    /** The lists that were used, in their usual order. */
    public List<Used> used() {
        return KnownLists.all().stream()
                .flatMap(list ->
                        Optional.ofNullable(lists.get(list.code())).map(state -> new Used(list, state)).stream())
                .toList();
    }
}
