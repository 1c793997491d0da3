package dossier.feeds;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class AtomFeedTest {

    private static final Instant CAME = Instant.parse("2026-04-29T06:00:00Z");

    @Test
    void isReadAsItWasWritten() throws Exception {
        AtomFeed.Entry entry = new AtomFeed.Entry(
                "urn:example:1", "Added: A <b> & C", "/api/listings/x/1", "names: \u201CA\u201D", CAME);

        String document = new AtomFeed("urn:example", "Changes", CAME, List.of(entry)).document();

        SyndFeed feed = new SyndFeedInput().build(new StringReader(document));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Changes");
        assertThat(feed.getEntries()).hasSize(1);
        SyndEntry read = feed.getEntries().get(0);
        assertThat(read.getUri()).isEqualTo("urn:example:1");
        assertThat(read.getTitle()).isEqualTo("Added: A <b> & C");
        assertThat(read.getLink()).isEqualTo("/api/listings/x/1");
        assertThat(read.getDescription().getValue()).isEqualTo("names: \u201CA\u201D");
        assertThat(read.getUpdatedDate()).isEqualTo(CAME);
    }

    @Test
    void hasTheAuthorThatAtomRequires() {
        String document = new AtomFeed("urn:example", "Changes", CAME, List.of()).document();

        assertThat(document).containsSubsequence("<author>", "<name>Dossier</name>", "</author>");
    }
}
