package dossier.screening.retrieval;

import dossier.names.NameKind;
import dossier.names.NameOutline;
import dossier.screening.index.NameTable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How high rows can score, whatever kind they are of: a ship's name is laid against the query read as a ship's. For one query. */
final class UpperBounds {

    private final ScoreUpperBound asAsked;
    private final NameTable table;
    private final Function<NameKind, Optional<ScoreUpperBound>> otherwise;
    private final Map<NameKind, Optional<ScoreUpperBound>> ofOtherKinds = new EnumMap<>(NameKind.class);

    /**
     * @param asAsked of the name as it was looked up
     * @param otherwise of the name read as one of another kind; empty if that is not known
     */
    UpperBounds(ScoreUpperBound asAsked, NameTable table, Function<NameKind, Optional<ScoreUpperBound>> otherwise) {
        this.asAsked = asAsked;
        this.table = table;
        this.otherwise = otherwise;
    }

    /** As {@link ScoreUpperBound#logOdds}; no bound where the name is not known as it is read. */
    float logOdds(int row, boolean found, float least) {
        NameOutline listed = table.outlines().of(row);
        if (asAsked.isOfItsKind(listed)) {
            return asAsked.logOdds(row, listed, found, least);
        }
        NameKind kind = table.name(row).weighted().name().kind();
        // what is joined was told of the name as it was looked up
        return ofOtherKinds
                .computeIfAbsent(kind, otherwise)
                .map(bound -> bound.logOdds(row, listed, true, least))
                .orElse(Float.MAX_VALUE);
    }
}
