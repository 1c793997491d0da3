package dossier.screening;

import dossier.asked.AskedKind;
import dossier.asked.AskedName;
import dossier.asked.AskedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Screens a field that holds more than one name: every name of every party by itself, and the whole field too, so that nothing is lost
 * where it was misunderstood. A listing's hit is the best that any of them gives.
 */
final class FieldScreening {

    private static final Comparator<Hit> SUREST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::listing);

    private FieldScreening() {}

    /** How the query's name field is understood. */
    static AskedName understood(ScreeningQuery query) {
        return AskedName.of(query.name(), kind(query.kind()));
    }

    private static AskedKind kind(Optional<ListingKind> kind) {
        return kind.map(known -> switch (known) {
                    case PERSON -> AskedKind.PERSON;
                    case ORGANISATION -> AskedKind.ORGANISATION;
                    case VESSEL, AIRCRAFT -> AskedKind.CRAFT;
                })
                .orElse(AskedKind.UNKNOWN);
    }

    /** The queries that a field stands for, each of one name. */
    static List<ScreeningQuery> queries(ScreeningQuery query) {
        AskedName asked = understood(query);
        if (asked.isPlain()) {
            return List.of(query);
        }
        Set<String> names = new LinkedHashSet<>();
        for (AskedParty party : asked.parties()) {
            names.addAll(party.names());
        }
        if (asked.parties().size() == 1) {
            names.add(query.name());
        }
        List<String> numbers = new ArrayList<>(query.identifiers());
        numbers.addAll(asked.numbers());
        return names.stream()
                .map(name -> new ScreeningQuery(
                        name,
                        query.kind(),
                        query.birthDate(),
                        query.countries(),
                        query.gender(),
                        query.position(),
                        numbers))
                .toList();
    }

    /** The best hits of all of them, the most probable first. */
    static List<Hit> hits(List<ScreeningQuery> queries, int limit, Function<ScreeningQuery, List<Hit>> screen) {
        if (queries.size() == 1) {
            return screen.apply(queries.get(0));
        }
        Map<ListingRef, Hit> best = new HashMap<>();
        for (ScreeningQuery query : queries) {
            for (Hit hit : screen.apply(query)) {
                best.merge(hit.listing(), hit, (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        return best.values().stream().sorted(SUREST).limit(limit).toList();
    }
}
