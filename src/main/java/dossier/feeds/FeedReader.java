package dossier.feeds;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dossier.articles.HtmlText;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the entries of a feed. The file is all that is read; nothing that it names is fetched. */
public final class FeedReader {

    /** The first of these that an entry has is its date: when it appeared, before when it was changed. */
    private static final List<String> DATES =
            List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

    private static final Set<String> PLAIN = Set.of("", "text", "text/plain");
    private static final Set<String> MARKED_UP =
            Set.of("html", "xhtml", "text/html", "application/xhtml+xml", "escaped");

    /** A tag or an entity. */
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!][^<]*>|&#?[a-zA-Z0-9]+;");

    private final SyndFeed feed;
    private final FeedScan.Notes notes;
    private final boolean atom;

    private FeedReader(SyndFeed feed, FeedScan.Notes notes) {
        this.feed = feed;
        this.notes = notes;
        this.atom = feed.getFeedType().startsWith("atom");
    }

    /**
     * The entries in order of the file.
     *
     * @param file the bytes of an RSS, RDF or Atom file
     * @param charset name of the encoding that its sender gave, if one; a byte order mark wins over it
     * @param mostEntries a feed with more is refused
     * @throws FeedRefusedException if the file is no such feed, has a document type, or is too large
     */
    public static List<FeedEntry> read(byte[] file, Optional<String> charset, int mostEntries)
            throws FeedRefusedException {
        String text = FeedText.of(file, charset);
        FeedScan.Notes notes = FeedScan.of(text, mostEntries);
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setXmlHealerOn(false); // FeedText has done it
        input.setAllowDoctypes(false);
        try {
            SyndFeed feed = input.build(new StringReader(text));
            if (feed.getEntries().size() != notes.entries().size()) {
                throw FeedRefusedException.unreadable("the feed has entries where its format has none");
            }
            return new FeedReader(feed, notes).entries();
        } catch (FeedException | IllegalArgumentException unknown) {
            throw FeedRefusedException.unreadable("the body is not an RSS, RDF or Atom feed");
        }
    }

    private List<FeedEntry> entries() {
        List<FeedEntry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            entries.add(entry(entry, notes.entries().get(entries.size()), entries.size() + 1));
        }
        return entries;
    }

    private FeedEntry entry(SyndEntry entry, Map<String, String> noted, int number) {
        FeedEntry.Body body = entry.getContents().stream()
                .flatMap(content -> body(content).stream())
                .findFirst()
                .or(() -> body(entry.getDescription()).map(FeedEntry.Body::asSummary))
                .orElse(FeedEntry.Body.NONE);
        Optional<LocalDate> day = Optional.empty();
        Optional<String> unread = Optional.empty();
        Optional<String> written = first(noted, DATES);
        try {
            day = written.flatMap(FeedDate::day);
        } catch (DateTimeException noDate) {
            unread = written;
        }
        return new FeedEntry(number, title(entry.getTitleEx()), body, day, unread, language(noted), source(entry));
    }

    private Optional<FeedEntry.Body> body(@Nullable SyndContent content) {
        if (content == null || content.getValue() == null || content.getValue().isBlank()) {
            return Optional.empty();
        }
        String value = content.getValue();
        String type = Optional.ofNullable(content.getType()).orElse("").toLowerCase(Locale.ROOT);
        if (!PLAIN.contains(type) && !MARKED_UP.contains(type)) {
            return Optional.empty(); // a picture or a document in Base64
        }
        boolean html = atom ? !PLAIN.contains(type) : MARKUP.matcher(value).find();
        return Optional.of(new FeedEntry.Body(value, html, false));
    }

    /** RSS never says whether a title is marked up; many are. */
    private String title(@Nullable SyndContent title) {
        return body(title)
                .map(found -> found.html() ? HtmlText.of(found.text()).text() : found.text())
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .orElse("");
    }

    private String language(Map<String, String> noted) {
        return first(noted, List.of("lang", "language"))
                .or(() -> first(notes.feed(), List.of("language", "lang")))
                .map(code -> code.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""))
                .filter(code -> code.matches("[a-z]{2}"))
                .orElse("");
    }

    private static String source(SyndEntry entry) {
        return Stream.of(Optional.ofNullable(entry.getLink()), Optional.ofNullable(entry.getUri()))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> first(Map<String, String> noted, List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(noted.get(name)).stream())
                .findFirst();
    }
}
