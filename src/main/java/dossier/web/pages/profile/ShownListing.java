package dossier.web.pages.profile;

import dossier.lists.ListingChange.FieldChange;
import dossier.lists.ListingDifference;
import dossier.lists.ListingHistory;
import dossier.lists.ListingVersion;
import dossier.lists.Snapshot;
import dossier.profiles.ProfileListing;
import dossier.web.lists.FieldWords;
import dossier.web.lists.ListingSources;
import dossier.web.lists.SourceView;
import dossier.web.pages.PageWords;
import dossier.web.profiles.JoinSentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One entry of the party.
 *
 * @param id list and reference
 * @param label the same in words
 * @param api address of the same in the API
 * @param name the name under which it is listed
 * @param gone by when it was gone from its list, in words; empty while it is listed
 * @param facts its dates, remarks and why it belongs to the party
 * @param versions what it said when, the newest first
 * @param sources where its values stand in the publisher's files
 */
public record ShownListing(
        String id,
        String label,
        String api,
        String name,
        Optional<String> gone,
        List<Fact> facts,
        List<Version> versions,
        List<Source> sources) {

    /** "PASSPORT 123": the history names kinds by their codes, in capitals. */
    private static final Pattern CODE = Pattern.compile("^[A-Z][A-Z_]{2,}(?= |$)");

    public ShownListing {
        facts = List.copyOf(facts);
        versions = List.copyOf(versions);
        sources = List.copyOf(sources);
    }

    /**
     * What it said from one import on.
     *
     * @param since which copy said it first, in words
     * @param what what is special about it
     * @param changes how it differs from the version before
     */
    public record Version(String since, String what, List<Change> changes) {}

    /**
     * A field that differs.
     *
     * @param field its name
     * @param gone values that are gone
     * @param come values that are new
     */
    public record Change(String field, List<String> gone, List<String> come) {

        static Change of(FieldChange change) {
            return new Change(
                    FieldWords.of(change.field()), words(change, change.before()), words(change, change.after()));
        }

        private static List<String> words(FieldChange change, List<String> values) {
            return switch (change.field()) {
                case "kind", "gender", "identifiers", "dates", "links", "details" ->
                    values.stream().map(Change::decoded).toList();
                default -> values;
            };
        }

        private static String decoded(String value) {
            return CODE.matcher(value)
                    .replaceFirst(code -> code.group().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    /**
     * Where a value stands.
     *
     * @param field name of its field
     * @param at the cell
     */
    public record Source(String field, SourceView at) {}

    static ShownListing of(ProfileListing column, ListingHistories histories) {
        Optional<ListingHistory> history = histories.find(column.listing());
        Optional<ListingVersion> shown = history.flatMap(histories::shown);
        return new ShownListing(
                ProfileWords.id(column.listing()),
                ProfileWords.listing(column.listing()),
                "/api/listings/" + column.listing().list() + "/"
                        + PageWords.inPath(column.listing().reference()),
                column.primaryName(),
                column.presence().delisted().map(days -> PageWords.inWords(days.to())),
                facts(column, shown),
                history.map(ShownListing::versions).orElse(List.of()),
                history.filter(known -> shown.filter(known.latest()::equals).isPresent())
                        .map(ShownListing::sources)
                        .orElse(List.of()));
    }

    private static List<Fact> facts(ProfileListing column, Optional<ListingVersion> shown) {
        return List.of(
                        Fact.of(
                                "Dates",
                                column.dates().stream()
                                        .map(ProfileWords::date)
                                        .distinct()
                                        .toList()),
                        Fact.of(
                                "In our copies",
                                List.of("since "
                                        + PageWords.inWords(column.presence().firstSeen()))),
                        Fact.of(
                                "Part of this profile because",
                                column.joinedBy().stream()
                                        .map(JoinSentence::of)
                                        .distinct()
                                        .toList()),
                        Fact.of(
                                "Remarks",
                                shown.map(version -> version.listing().remarks())
                                        .orElse(List.of())))
                .stream()
                .filter(fact -> !fact.values().isEmpty())
                .toList();
    }

    private static List<Version> versions(ListingHistory history) {
        List<Version> shown = new ArrayList<>();
        List<ListingVersion> all = history.versions();
        if (!history.isCurrent()) {
            all.get(0).until().ifPresent(gone -> shown.add(new Version(words(gone), "the entry is gone", List.of())));
        }
        for (int i = 0; i < all.size(); i++) {
            shown.add(version(all.get(i), i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty()));
        }
        return shown;
    }

    private static Version version(ListingVersion version, Optional<ListingVersion> before) {
        String since = words(version.since());
        if (before.isEmpty()) {
            return new Version(since, "first copy here that has the entry", List.of());
        }
        List<Change> changes =
                ListingDifference.between(before.orElseThrow().listing(), version.listing()).fields().stream()
                        .map(Change::of)
                        .toList();
        boolean back =
                before.orElseThrow().until().filter(version.since()::equals).isEmpty();
        return new Version(since, back ? "the entry is back" : "the entry changed", changes);
    }

    /** Which copy, with what kind of day that is. */
    private static String words(Snapshot snapshot) {
        return (snapshot.isOfItsPublication() ? "published " : "imported ") + PageWords.inWords(snapshot.day());
    }

    private static List<Source> sources(ListingHistory history) {
        return ListingSources.of(history.latest().listing(), history.cells()).stream()
                .map(of -> new Source(FieldWords.of(of.field()), of.source()))
                .toList();
    }
}
