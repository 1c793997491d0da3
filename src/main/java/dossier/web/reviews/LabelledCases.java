package dossier.web.reviews;

import dossier.names.NameKey;
import dossier.reviews.LabelledPair;
import dossier.web.http.SafeCell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Verdicts as rows of a table with labelled pairs of names, as tools that measure the matching read it. */
final class LabelledCases {

    static final List<String> HEADING = List.of(
            "source",
            "case_id",
            "schema",
            "query_name",
            "query_dob",
            "query_country",
            "candidate_name",
            "candidate_dob",
            "candidate_country",
            "is_match",
            "note");

    private LabelledCases() {}

    static List<String> row(LabelledPair pair) {
        String asked = first(pair.asked().names());
        LabelledPair.Party listed = pair.listed().stream()
                .max(Comparator.comparingLong(party -> common(asked, nearest(asked, party.names()))))
                .orElseThrow();
        return Stream.of(
                        "verdicts",
                        Long.toString(pair.verdict()),
                        schema(pair.kind()),
                        asked,
                        first(pair.asked().birthDates()),
                        first(pair.asked().countries()),
                        nearest(asked, listed.names()),
                        first(listed.birthDates()),
                        first(listed.countries()),
                        Boolean.toString(pair.same()),
                        pair.note())
                .map(SafeCell::of)
                .toList();
    }

    /** The listed name that has most words of the one that was asked: the case is about that one, not about each alias. */
    private static String nearest(String asked, List<String> names) {
        return names.stream()
                .max(Comparator.comparingLong((String name) -> common(asked, name))
                        .thenComparing(Comparator.comparingInt(names::indexOf).reversed()))
                .orElse("");
    }

    private static long common(String one, String other) {
        List<String> words = NameKey.tokens(other);
        return NameKey.tokens(one).stream().filter(words::contains).count();
    }

    private static String schema(String kind) {
        return switch (kind) {
            case "ORGANISATION" -> "ORGANIZATION";
            case "AIRCRAFT" -> "AIRPLANE";
            default -> kind;
        };
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }
}
