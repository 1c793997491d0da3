package dossier.web.pages.article;

import dossier.analysis.ClaimInArticle;
import dossier.claims.ClaimAuthority;
import dossier.lists.Authority;
import dossier.lists.KnownLists;
import dossier.lists.ListedDate;
import dossier.lists.PartialDate;
import dossier.profiles.ProfileListing;
import dossier.web.pages.PageWords;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When the article says that somebody was listed, against what the lists say. A year is drawn as a year, not as a day in it; what a list
 * says only "at the latest" is open to the left. Places are in per cent of the width.
 *
 * @param rows from top to bottom
 * @param ticks years along the axis
 */
public record DatesPicture(List<Row> rows, List<Tick> ticks) {

    /** Narrowest mark, in per cent. */
    private static final double NARROWEST = 0.8;

    private static final double WHOLE = 100;
    private static final int MOST_TICKS = 6;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

    public DatesPicture {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /** A line of the picture: the article on one authority, or one list entry. */
    public record Row(String label, List<Mark> marks) {}

    /**
     * A date, or a span of days.
     *
     * @param words what it says
     * @param style in the style sheet
     * @param from per cent
     * @param width per cent
     */
    public record Mark(String words, String style, double from, double width) {

        /** Whether it may have begun before: everything to the left is open. */
        public boolean isOpen() {
            return style.equals("latest") && from > 0;
        }
    }

    /** A year on the axis. */
    public record Tick(int year, double at) {}

    private record Span(String words, String style, Optional<LocalDate> from, Optional<LocalDate> to) {

        static Span of(String words, String style, PartialDate date) {
            return new Span(words, style, Optional.of(date.earliest()), Optional.of(date.latest()));
        }
    }

    private record Line(Optional<Authority> authority, String label, List<Span> spans) {}

    /**
     * Draws the dates of one party.
     *
     * @param claims what the article says of it
     * @param listings its listings
     * @param publishedOn the article's day
     * @return empty where neither the article nor a list gives a date
     */
    static Optional<DatesPicture> of(
            List<ClaimInArticle> claims, List<ProfileListing> listings, Optional<LocalDate> publishedOn) {
        List<Line> lines = new ArrayList<>(inOrder(said(claims), listed(listings)));
        if (lines.stream().allMatch(line -> line.spans().isEmpty())) {
            return Optional.empty();
        }
        publishedOn.ifPresent(day -> lines.add(new Line(
                Optional.empty(),
                "This article",
                List.of(Span.of("published, " + PageWords.inWords(day), "article", PartialDate.of(day))))));
        List<LocalDate> days = lines.stream()
                .flatMap(line -> line.spans().stream())
                .flatMap(span -> Stream.concat(span.from().stream(), span.to().stream()))
                .sorted()
                .toList();
        int first = days.get(0).getYear();
        int last = Math.max(days.get(days.size() - 1).getYear(), first) + 1;
        Scale scale = new Scale(LocalDate.of(first, 1, 1), LocalDate.of(last, 1, 1));
        int step = Arrays.stream(STEPS)
                .filter(each -> (double) (last - first) / each <= MOST_TICKS)
                .findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        return Optional.of(new DatesPicture(
                lines.stream()
                        .map(line -> new Row(
                                line.label(),
                                line.spans().stream().map(scale::mark).toList()))
                        .toList(),
                IntStream.iterate(first, year -> year < last, year -> year + step)
                        .mapToObj(year -> new Tick(year, scale.at(LocalDate.of(year, 1, 1))))
                        .toList()));
    }

    private record Scale(LocalDate from, LocalDate to) {

        double at(LocalDate day) {
            return WHOLE * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        }

        Mark mark(Span span) {
            double left = span.from().map(this::at).orElse(0.0);
            double right = span.to().map(day -> at(day.plusDays(1))).orElse(WHOLE);
            double width = Math.max(right - left, NARROWEST);
            return new Mark(span.words(), span.style(), Math.min(left, WHOLE - width), width);
        }
    }

    private static List<Line> said(List<ClaimInArticle> claims) {
        Map<ClaimAuthority, List<Span>> spans = new LinkedHashMap<>();
        for (ClaimInArticle claim : claims) {
            String date = claim.when().date();
            if (!date.isEmpty()) {
                spans.computeIfAbsent(claim.authority(), any -> new ArrayList<>())
                        .add(span(ArticleWords.action(claim.said().action()) + ", " + ArticleWords.said(date), date));
            }
        }
        return spans.entrySet().stream()
                .map(of -> new Line(
                        authority(of.getKey()),
                        "The article, on " + ArticleWords.authority(of.getKey()),
                        of.getValue()))
                .toList();
    }

    private static Optional<Authority> authority(ClaimAuthority said) {
        return Arrays.stream(Authority.values())
                .filter(authority -> authority.name().equals(said.name()))
                .findFirst();
    }

    private static Span span(String words, String date) {
        int span = date.indexOf("..");
        String from = span < 0 ? date : date.substring(0, span);
        String to = span < 0 ? date : date.substring(span + 2);
        return new Span(
                words,
                "told",
                Optional.of(from)
                        .filter(text -> !text.isEmpty())
                        .map(text -> PartialDate.parse(text).earliest()),
                Optional.of(to)
                        .filter(text -> !text.isEmpty())
                        .map(text -> PartialDate.parse(text).latest()));
    }

    private static List<Line> listed(List<ProfileListing> listings) {
        return listings.stream()
                .flatMap(column -> KnownLists.byCode(column.listing().list()).stream()
                        .map(list -> new Line(
                                Optional.of(list.authority()),
                                list.shortTitle() + " " + column.listing().reference(),
                                spans(column))))
                .toList();
    }

    /** A date since which somebody is listed; failing that, the first date at which somebody must have been. */
    private static List<Span> spans(ProfileListing column) {
        List<ListedDate> dates = column.dates().stream()
                .distinct()
                .sorted(Comparator.comparing(date -> date.date().latest()))
                .toList();
        boolean known = dates.stream().anyMatch(date -> begins(date.kind()));
        Optional<ListedDate> first =
                dates.stream().filter(date -> !begins(date.kind())).findFirst();
        List<Span> spans = new ArrayList<>();
        for (ListedDate date : dates) {
            String words = PageWords.inWords(date.kind()) + " " + date.date().inWords();
            boolean latest = !known && first.filter(date::equals).isPresent();
            String style = begins(date.kind()) ? "listed" : latest ? "latest" : "seen";
            spans.add(Span.of(latest ? words + ": listed since then at the latest" : words, style, date.date()));
        }
        return spans;
    }

    private static boolean begins(ListedDate.Kind kind) {
        return kind == ListedDate.Kind.DESIGNATED || kind == ListedDate.Kind.REMARKED;
    }

    /** What the article says of an authority stands above that authority's lists. */
    private static List<Line> inOrder(List<Line> said, List<Line> listed) {
        List<Line> lines = new ArrayList<>();
        for (Authority authority : Authority.values()) {
            Optional<Authority> own = Optional.of(authority);
            List<Line> lists =
                    listed.stream().filter(line -> line.authority().equals(own)).toList();
            if (!lists.isEmpty()) {
                said.stream().filter(line -> line.authority().equals(own)).forEach(lines::add);
                lines.addAll(lists);
            }
        }
        said.stream().filter(line -> !lines.contains(line)).forEach(lines::add);
        return lines;
    }
}
