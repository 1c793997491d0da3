package dossier.articles;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day of publication that a page gives of itself, by the ways that newspapers use: Open Graph's {@code article:published_time},
 * schema.org's {@code datePublished} as an attribute or in JSON-LD, Dublin Core, {@code <time>} of the article. The day is the one
 * that is written, whatever its time zone: it is the date that readers saw.
 */
final class PageDay {

    private static final String META = "meta[property=article:published_time], meta[name=article:published_time],"
            + " meta[itemprop=datePublished], meta[property=og:published_time], meta[name=parsely-pub-date], meta[name=pubdate],"
            + " meta[name=publish-date], meta[name=sailthru.date], meta[name=dc.date.issued], meta[name=DC.date], meta[name=date]";

    private static final Pattern JSON_LD =
            Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})(?:[T ][^\"]{0,40})?\"");

    private static final Pattern DAY = Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2})(?:[T ].{0,40})?\\s*");

    private static final Pattern COMPACT = Pattern.compile("\\s*(\\d{4})(\\d{2})(\\d{2})\\s*");

    private static final int EARLIEST = 1800;

    private PageDay() {}

    static Optional<LocalDate> of(Document page) {
        Stream<String> said = Stream.of(
                        page.select(META).stream().map(meta -> meta.attr("content")),
                        page.select("script[type=application/ld+json]").stream()
                                .map(Element::data)
                                .flatMap(json -> JSON_LD.matcher(json).results().limit(1))
                                .map(found -> found.group(1)),
                        page
                                .select(
                                        "[itemprop=datePublished][datetime], time[pubdate], article time[datetime], main time[datetime]")
                                .stream()
                                .map(time -> time.attr("datetime")))
                .flatMap(way -> way);
        return said.flatMap(text -> day(text).stream()).findFirst();
    }

    /** A day that can have been one of publication: archives of newspapers go back further than the web, none into the future. */
    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        Matcher compact = COMPACT.matcher(text);
        String iso = day.matches()
                ? day.group(1)
                : compact.matches() ? compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3) : "";
        try {
            return iso.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(iso))
                            .filter(found -> found.getYear() >= EARLIEST
                                    && !found.isAfter(
                                            LocalDate.now(ZoneOffset.UTC).plusDays(1)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
