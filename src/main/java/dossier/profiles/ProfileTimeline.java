package dossier.profiles;

import dossier.lists.ListedDate;
import dossier.lists.ListingChange.FieldChange;
import dossier.lists.ListingDifference;
import dossier.lists.ListingHistory;
import dossier.lists.ListingRepository;
import dossier.lists.ListingVersion;
import dossier.lists.PartialDate;
import dossier.lists.Snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything with a date that is known of a party, on one axis.
 *
 * @param events the oldest first
 * @param listedFrom the day from which it surely was listed somewhere, by the lists' own dates; empty where they give none to the day
 * @param articlesBefore how many of its articles are older than that day; 0 where that is not known
 */
public record ProfileTimeline(List<TimelineEvent> events, Optional<LocalDate> listedFrom, int articlesBefore) {

    public ProfileTimeline {
        events = List.copyOf(events);
    }

    /** The whole timeline of a profile, with what its listings said over time. */
    public static ProfileTimeline of(Profile profile, ListingRepository listings) {
        return of(profile, listings, LocalDate.MAX);
    }

    /**
     * The timeline of a profile, with what its listings said over time.
     *
     * @param listings where their history is
     * @param upTo the last day that it has
     */
    public static ProfileTimeline of(Profile profile, ListingRepository listings, LocalDate upTo) {
        List<TimelineEvent> events = new ArrayList<>(profile.timeline());
        for (ProfileListing listing : profile.listings()) {
            listings.find(listing.listing()).ifPresent(history -> events.addAll(changes(history)));
        }
        Optional<LocalDate> from = profile.said().sides().sides().stream()
                .flatMap(side -> side.since().stream())
                .map(ListedDate::date)
                .filter(PartialDate::isDay)
                .map(PartialDate::earliest)
                .min(Comparator.naturalOrder());
        long before = from.stream()
                .flatMap(day -> profile.timeline().stream()
                        .filter(event -> event.kind() == TimelineEvent.Kind.ARTICLE)
                        .filter(event -> event.date().latest().isBefore(day)))
                .count();
        List<TimelineEvent> shown = events.stream()
                .distinct() // a listing that came back has what ended and what began then in both
                .filter(event -> !event.date().earliest().isAfter(upTo))
                .toList();
        return new ProfileTimeline(ProfileBuilder.sorted(shown), from, (int) before);
    }

    private static List<TimelineEvent> changes(ListingHistory history) {
        List<TimelineEvent> events = new ArrayList<>();
        List<ListingVersion> newestFirst = history.versions();
        for (int i = 0; i + 1 < newestFirst.size(); i++) {
            ListingVersion now = newestFirst.get(i);
            ListingVersion before = newestFirst.get(i + 1);
            Optional<Snapshot> ended = before.until();
            if (ended.filter(now.since()::equals).isPresent()) {
                events.add(
                        event(history, TimelineEvent.Kind.CHANGED, now.since().day(), fields(before, now)));
            } else {
                ended.ifPresent(gone -> events.add(event(history, TimelineEvent.Kind.DELISTED, gone.day(), "")));
                events.add(event(
                        history, TimelineEvent.Kind.FIRST_SEEN, now.since().day(), ""));
            }
        }
        return events;
    }

    private static String fields(ListingVersion before, ListingVersion now) {
        return ListingDifference.between(before.listing(), now.listing()).fields().stream()
                .map(FieldChange::field)
                .collect(Collectors.joining(", "));
    }

    private static TimelineEvent event(ListingHistory history, TimelineEvent.Kind kind, LocalDate day, String detail) {
        return new TimelineEvent(
                kind, PartialDate.of(day), Optional.of(history.ref()), Optional.empty(), Optional.empty(), detail);
    }
}
