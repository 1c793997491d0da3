package dossier.lists;

import dossier.lists.ListingChange.FieldChange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which fields of a listing differ between two snapshots, in words short enough for a table. */
public final class ListingDifference {

    private static final int LONGEST_VALUE = 160;
    private static final int MOST_VALUES = 10;

    private ListingDifference() {}

    /**
     * @param before what the listing said
     * @param after what it says now
     */
    public static ListingChange between(Listing before, Listing after) {
        List<FieldChange> fields = Stream.of(
                        one("kind", before.kind(), after.kind()),
                        one(
                                "primaryName",
                                before.primaryName().text(),
                                after.primaryName().text()),
                        many("names", before.names(), after.names(), ListingDifference::words),
                        one("gender", before.gender(), after.gender()),
                        many("birthDates", before.birthDates(), after.birthDates(), BirthDate::toString),
                        many(
                                "birthPlaces",
                                before.birthPlaces(),
                                after.birthPlaces(),
                                place -> joined(place.text(), words(place.country()))),
                        many("nationalities", before.nationalities(), after.nationalities(), ListingDifference::words),
                        many("citizenships", before.citizenships(), after.citizenships(), ListingDifference::words),
                        many("titles", before.titles(), after.titles(), Function.identity()),
                        many("positions", before.positions(), after.positions(), Function.identity()),
                        many(
                                "identifiers",
                                before.identifiers(),
                                after.identifiers(),
                                number -> number.type() + " " + number.number()),
                        many(
                                "addresses",
                                before.addresses(),
                                after.addresses(),
                                address -> joined(address.text(), words(address.country()))),
                        many(
                                "programmes",
                                before.programmes(),
                                after.programmes(),
                                programme -> programme.title().equals(programme.code())
                                        ? programme.code()
                                        : joined(programme.code(), programme.title())),
                        many("legalActs", before.legalActs(), after.legalActs(), LegalAct::title),
                        many("measures", before.measures(), after.measures(), Function.identity()),
                        many("dates", before.dates(), after.dates(), date -> date.kind() + " " + date.date()),
                        many("reasons", before.reasons(), after.reasons(), Function.identity()),
                        many("remarks", before.remarks(), after.remarks(), Function.identity()),
                        many(
                                "links",
                                before.links(),
                                after.links(),
                                link -> joined(link.kind() + " " + link.name(), link.reference())),
                        many(
                                "details",
                                before.details(),
                                after.details(),
                                detail -> detail.kind() + " " + detail.text()))
                .flatMap(Optional::stream)
                .toList();
        return new ListingChange(after.ref(), after.kind(), after.primaryName().text(), fields);
    }

    private static Optional<FieldChange> one(String field, Object before, Object after) {
        return many(field, List.of(before), List.of(after), Object::toString);
    }

    private static <T> Optional<FieldChange> many(
            String field, List<T> before, List<T> after, Function<? super T, String> words) {
        List<String> gone = without(before, after, words);
        List<String> come = without(after, before, words);
        return gone.isEmpty() && come.isEmpty() ? Optional.empty() : Optional.of(new FieldChange(field, gone, come));
    }

    private static <T> List<String> without(List<T> values, List<T> others, Function<? super T, String> words) {
        Set<T> known = new HashSet<>(others);
        return values.stream()
                .filter(value -> !known.contains(value))
                .map(words)
                .map(ListingDifference::shortened)
                .limit(MOST_VALUES)
                .toList();
    }

    private static String words(ListedName name) {
        return name.grade() == NameGrade.WEAK_ALIAS ? name.text() + " (weak alias)" : name.text();
    }

    private static String words(Country country) {
        return country.text().isEmpty() ? country.code() : country.text();
    }

    private static String joined(String text, String country) {
        return Stream.of(text, country)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
