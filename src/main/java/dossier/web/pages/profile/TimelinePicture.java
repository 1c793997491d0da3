package dossier.web.pages.profile;

import dossier.lists.Days;
import dossier.lists.ListedDays;
import dossier.lists.ListingRef;
import dossier.profiles.Profile;
import dossier.profiles.ProfileListing;
import dossier.profiles.ProfileTimeline;
import dossier.profiles.TimelineEvent;
import dossier.web.pages.PageWords;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A timeline as a picture: a lane for each listing with a bar while it stood on its list, one for articles. Places along the axis are
 * in per cent of the width, so that the picture fits any screen and its letters keep their size.
 *
 * @param lanes from top to bottom
 * @param ticks years along the axis
 * @param today where the last day is
 * @param lastDay that day in words
 * @param height pixels
 */
public record TimelinePicture(List<Lane> lanes, List<Tick> ticks, double today, String lastDay, int height) {

    private static final int LANE = 44;
    private static final int AXIS = 28;
    private static final int MOST_TICKS = 6;

    /** Space on both sides, so that marks at the ends are whole. */
    private static final double MARGIN = 1.5;

    private static final double WHOLE = 100;

    public TimelinePicture {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
    }

    /**
     * A lane.
     *
     * @param label what is in it
     * @param top pixels from above
     * @param bar while it stood on the list; empty for articles
     * @param dots what happened
     */
    public record Lane(String label, int top, Optional<Bar> bar, List<Dot> dots) {

        /** Base line of its label. */
        public int labelAt() {
            return top + 14;
        }

        /** Upper edge of its bar. */
        public int barAt() {
            return top + 21;
        }

        /** Middle of its bar. */
        public int middle() {
            return top + 27;
        }
    }

    /**
     * A run on a list.
     *
     * @param from per cent
     * @param width per cent
     * @param open the listing may have begun earlier
     * @param said the same in words
     */
    public record Bar(double from, double width, boolean open, String said) {}

    /**
     * Something that happened on a day.
     *
     * @param at per cent
     * @param said in words
     */
    public record Dot(double at, String said) {}

    /**
     * A year.
     *
     * @param at per cent
     * @param label the year
     */
    public record Tick(double at, String label) {}

    /** @param last today, or the day of the past for which the page answers */
    static TimelinePicture of(Profile profile, ProfileTimeline timeline, LocalDate last) {
        List<Run> runs =
                profile.listings().stream().map(column -> run(column, last)).toList();
        LocalDate first = Stream.concat(
                        runs.stream().map(Run::from),
                        timeline.events().stream()
                                .filter(event -> event.kind() == TimelineEvent.Kind.ARTICLE)
                                .map(event -> event.date().earliest()))
                .min(Comparator.naturalOrder())
                .orElse(last);
        Axis axis = new Axis(first.withDayOfYear(1), last.isAfter(first) ? last : first.plusDays(1));
        List<Lane> lanes = new ArrayList<>();
        for (Run run : runs) {
            lanes.add(new Lane(
                    ProfileWords.listing(run.listing()),
                    lanes.size() * LANE,
                    Optional.of(axis.bar(run)),
                    dots(
                            timeline,
                            axis,
                            event -> event.kind() == TimelineEvent.Kind.CHANGED
                                    && event.listing()
                                            .filter(run.listing()::equals)
                                            .isPresent())));
        }
        List<Dot> articles = dots(timeline, axis, event -> event.kind() == TimelineEvent.Kind.ARTICLE);
        if (!articles.isEmpty()) {
            lanes.add(new Lane("Articles", lanes.size() * LANE, Optional.empty(), articles));
        }
        return new TimelinePicture(
                lanes, axis.ticks(), axis.at(last), PageWords.inWords(last), lanes.size() * LANE + AXIS);
    }

    private static List<Dot> dots(ProfileTimeline timeline, Axis axis, Predicate<TimelineEvent> wanted) {
        return timeline.events().stream()
                .filter(wanted)
                .map(event -> new Dot(
                        axis.at(event.date().earliest()), TimelineLine.of(event).said()))
                .toList();
    }

    /** Lower edge of the lanes. */
    public int axisAt() {
        return height - AXIS;
    }

    /** Base line of the years. */
    public int yearsAt() {
        return height - 8;
    }

    private record Run(ListingRef listing, LocalDate from, LocalDate to, boolean open, boolean ended) {}

    private static Run run(ProfileListing column, LocalDate last) {
        ListedDays days = new ListedDays(column.dates(), column.presence());
        LocalDate seen = column.presence().firstSeen();
        LocalDate from = days.listedBy().filter(day -> day.isBefore(seen)).orElse(seen);
        Optional<LocalDate> gone = column.presence().delisted().map(Days::to).filter(day -> !day.isAfter(last));
        boolean open = days.notBefore().isEmpty();
        LocalDate to = gone.orElse(last);
        return new Run(column.listing(), from.isAfter(to) ? to : from, to, open, gone.isPresent());
    }

    /** From the first day to the last one. */
    private record Axis(LocalDate first, LocalDate last) {

        double at(LocalDate day) {
            double whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
            double share = ChronoUnit.DAYS.between(first, day) / whole;
            return rounded(MARGIN + Math.max(0, Math.min(1, share)) * (WHOLE - 2 * MARGIN));
        }

        Bar bar(Run run) {
            double from = at(run.from());
            double width = rounded(Math.max(0.4, at(run.to()) - from));
            String begin =
                    (run.open() ? "listed at the latest since " : "listed since ") + PageWords.inWords(run.from());
            String end = run.ended() ? ", gone by " + PageWords.inWords(run.to()) : "";
            return new Bar(from, width, run.open(), begin + end);
        }

        List<Tick> ticks() {
            int years = last.getYear() - first.getYear() + 1;
            int step = Math.max(1, (years + MOST_TICKS - 1) / MOST_TICKS);
            return IntStream.rangeClosed(first.getYear(), last.getYear())
                    .filter(year -> (year - first.getYear()) % step == 0)
                    .mapToObj(year -> new Tick(at(LocalDate.of(year, 1, 1)), Integer.toString(year)))
                    .toList();
        }

        private static double rounded(double number) {
            return Math.round(number * 100) / 100.0;
        }
    }
}
