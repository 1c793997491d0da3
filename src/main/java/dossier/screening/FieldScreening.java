package dossier.screening;

import dossier.asked.AskedKind;
import dossier.asked.AskedName;
import dossier.asked.Taken;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.names.NameComparison;
import dossier.names.NameKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /**
     * One way to read a field. A place may be left out of an organisation's name only beside a name that says nothing more: a
     * foundation's branch in one country is not that in another.
     *
     * @param query the query with one name of the field, or with all of it
     * @param withoutPlace whether a place of the field is left out of it
     */
    private record Reading(ScreeningQuery query, boolean withoutPlace) {

        boolean mayBeListed(NameComparison names) {
            return !withoutPlace || isPerson(names) || !names.listedHasMore();
        }

        boolean mayBeAsked(NameComparison names) {
            return !withoutPlace || isPerson(names) || !names.askedHasMore();
        }

        private static boolean isPerson(NameComparison names) {
            return names.listed().name().kind() == NameKind.PERSON;
        }
    }

    private static List<Reading> readings(ScreeningQuery query) {
        AskedName asked = understood(query);
        if (asked.isPlain()) {
            return List.of(new Reading(query, false));
        }
        boolean withoutPlace =
                asked.taken().stream().anyMatch(taken -> taken.as() == Taken.As.PLACE || taken.as() == Taken.As.BRANCH);
        Set<String> names = new LinkedHashSet<>();
        asked.parties().forEach(party -> names.addAll(party.names()));
        names.add(query.name());
        List<String> numbers = new ArrayList<>(query.identifiers());
        numbers.addAll(asked.numbers());
        return names.stream()
                .map(name -> new Reading(query.as(name, numbers), withoutPlace && !name.equals(query.name())))
                .toList();
    }

    /** Every query that a field stands for, each of one name. */
    static Stream<ScreeningQuery> queries(ScreeningQuery field) {
        return readings(field).stream().map(Reading::query);
    }

    /** The best hits of all names of a field, the most probable first. */
    static List<Hit> hits(ScreeningQuery field, int limit, Function<ScreeningQuery, List<Hit>> screen) {
        List<Reading> readings = readings(field);
        if (readings.size() == 1) {
            return screen.apply(field);
        }
        Map<ListingRef, Hit> best = new HashMap<>();
        for (Reading reading : readings) {
            for (Hit hit : screen.apply(reading.query())) {
                if (reading.mayBeListed(hit.comparison())) {
                    best.merge(hit.listing(), hit, (one, other) -> one.score() >= other.score() ? one : other);
                }
            }
        }
        return best.values().stream().sorted(SUREST).limit(limit).toList();
    }

    /** The best that any name of one field and any of the other give. */
    static Comparison compare(
            ScreeningQuery a, ScreeningQuery b, BiFunction<ScreeningQuery, ScreeningQuery, Comparison> compare) {
        List<Reading> others = readings(b);
        return readings(a).stream()
                .flatMap(one -> others.stream().flatMap(other -> compared(one, other, compare)))
                .max(Comparator.comparingDouble(Comparison::score))
                .orElseThrow();
    }

    private static Stream<Comparison> compared(
            Reading one, Reading other, BiFunction<ScreeningQuery, ScreeningQuery, Comparison> compare) {
        Comparison compared = compare.apply(one.query(), other.query());
        boolean mayBe = !(one.withoutPlace() && other.withoutPlace())
                && one.mayBeListed(compared.comparison())
                && other.mayBeAsked(compared.comparison());
        return mayBe ? Stream.of(compared) : Stream.empty();
    }
}
