package dossier.feeds;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;

import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * A feed that others read, in the form of Atom 1.0 (RFC 4287).
 *
 * @param id what it is called over all feeds, a URI
 * @param title for people
 * @param updated when its newest entry came
 * @param entries the newest first
 */
public record AtomFeed(String id, String title, Instant updated, List<Entry> entries) {

    /**
     * One entry.
     *
     * @param id what it is called over all entries, a URI
     * @param title for people
     * @param link where more is said
     * @param text in plain words
     * @param updated when it came
     */
    public record Entry(String id, String title, String link, String text, Instant updated) {}

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /** The feed as a document. */
    public String document() {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setUri(id);
        feed.setTitle(title);
        feed.setAuthors(List.of(author()));
        feed.setPublishedDate(Date.from(updated));
        feed.setEntries(entries.stream().map(AtomFeed::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException("a feed of our own cannot be written", impossible);
        }
    }

    /** Atom wants to know who writes; {@code setAuthor} writes an element of Dublin Core instead. */
    private static SyndPerson author() {
        SyndPerson author = new SyndPersonImpl();
        author.setName("Dossier");
        return author;
    }

    private static SyndEntry entry(Entry entry) {
        SyndContentImpl text = new SyndContentImpl();
        text.setType("text");
        text.setValue(entry.text());
        SyndEntry written = new SyndEntryImpl();
        written.setUri(entry.id());
        written.setTitle(entry.title());
        written.setLink(entry.link());
        written.setUpdatedDate(Date.from(entry.updated()));
        written.setDescription(text);
        return written;
    }
}
