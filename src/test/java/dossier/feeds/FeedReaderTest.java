package dossier.feeds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class FeedReaderTest {

    private static final String ATOM = "xmlns='http://www.w3.org/2005/Atom'";

    @Test
    void rssGivesTheWholeTextWhereItIsThere() throws Exception {
        List<FeedEntry> entries = sample("news.rss");
        assertThat(entries).extracting(FeedEntry::number).containsExactly(1, 2, 3, 4, 5);
        FeedEntry whole = entries.get(0);
        assertThat(whole.title()).isEqualTo("Treasury & allies act against Russian parliament");
        assertThat(whole.body().text()).contains("328 members").contains("Volodin");
        assertThat(whole.body().html()).isTrue();
        assertThat(whole.body().partial()).isFalse();
        assertThat(whole.publishedOn()).contains(LocalDate.of(2022, 3, 25));
        assertThat(whole.source()).isEqualTo("https://news.example/world/duma");
        assertThat(whole.language()).isEqualTo("en");
    }

    @Test
    void aSummaryIsPartialAndWhatIsMissingIsSaid() throws Exception {
        List<FeedEntry> entries = sample("news.rss");
        assertThat(entries.get(1).body().partial()).isTrue();
        assertThat(entries.get(1).body().html()).isFalse();
        assertThat(entries.get(2).unreadDate()).contains("last Wednesday");
        assertThat(entries.get(2).publishedOn()).isEmpty();
        assertThat(entries.get(3).body().text()).isEmpty();
        assertThat(entries.get(3).body().partial()).isFalse();
        assertThat(entries.get(4).language()).isEqualTo("ru");
        assertThat(entries.get(4).publishedOn()).contains(LocalDate.of(2022, 3, 31));
    }

    @Test
    void atomSaysWhichTextIsMarkedUp() throws Exception {
        List<FeedEntry> entries = sample("news.atom");
        assertThat(entries.get(0).title()).isEqualTo("Sechstes Paket");
        assertThat(entries.get(0).body().text()).contains("<p>Es trifft auch Alina Kabajewa.</p>");
        assertThat(entries.get(0).publishedOn()).contains(LocalDate.of(2022, 6, 4));
        assertThat(entries.get(0).language()).isEqualTo("de");
        assertThat(entries.get(1).title()).isEqualTo("A < B");
        assertThat(entries.get(1).body().text()).isEqualTo("First line of a <plain> text.\n\nSecond line.");
        assertThat(entries.get(1).body().html()).isFalse();
        assertThat(entries.get(1).language()).isEqualTo("en");
        assertThat(entries.get(2).body().partial()).isTrue();
        assertThat(entries.get(2).body().html()).isTrue();
        assertThat(entries.get(2).publishedOn()).isEmpty();
        assertThat(entries.get(2).unreadDate()).isEmpty();
    }

    @Test
    void rdfIsReadWithEntitiesOfHtml() throws Exception {
        FeedEntry entry = sample("news.rdf").get(0);
        assertThat(entry.body().text()).isEqualTo("L'Union européenne a adopté un paquet de sanctions.");
        assertThat(entry.language()).isEqualTo("fr");
        assertThat(entry.source()).isEqualTo("https://news.example/fr/1");
        assertThat(entry.publishedOn()).contains(LocalDate.of(2022, 6, 3));
    }

    @Test
    void aPictureIsNoText() throws Exception {
        List<FeedEntry> entries = read("<feed " + ATOM + "><entry><title>x</title>"
                + "<content type='image/png'>iVBORw0KGgo=</content></entry></feed>");
        assertThat(entries.get(0).body().text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'><channel><title>t</title></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'/>"
            })
    void anEmptyFeedHasNoEntries(String feed) throws Exception {
        assertThat(read(feed)).isEmpty();
    }

    @Test
    void theEncodingIsThatOfTheMarkThenOfTheSenderThenOfTheFile() throws Exception {
        String text = "<rss version='2.0'><channel><item><description>Пётр</description></item></channel></rss>";
        Charset cyrillic = Charset.forName("windows-1251");
        assertThat(bodyOf(text.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isEqualTo("Пётр");
        assertThat(bodyOf(text.getBytes(cyrillic), Optional.of("windows-1251"))).isEqualTo("Пётр");
        String declared = "<?xml version='1.0' encoding='windows-1251'?>" + text;
        assertThat(bodyOf(declared.getBytes(cyrillic), Optional.empty())).isEqualTo("Пётр");
        assertThat(bodyOf(declared.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8")))
                .isEqualTo("Пётр");
        assertThat(bodyOf(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), Optional.of("utf-8")))
                .isEqualTo("Пётр");
        assertThatThrownBy(() -> bodyOf(text.getBytes(StandardCharsets.UTF_8), Optional.of("no such")))
                .isInstanceOf(FeedRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss version='2.0'><channel/></rss>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><item>"
                        + "<description>&x;</description></item></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
                        + "<rss version='2.0'><channel><title>&c;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x'> %x;]><rss version='2.0'><channel/></rss>"
            })
    void aDocumentTypeIsRefused(String feed) {
        assertThatThrownBy(() -> read(feed))
                .isInstanceOf(FeedRefusedException.class)
                .hasMessageContaining("document type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<html><body/></html>",
                "<rss version='2.0'/>",
                "<rss version='2.0'><channel><item>",
                "<rss version='2.0'><channel><item><description>&unknown;</description></item></channel></rss>",
                "<rss version='2.0'><channel/><channel><item><title>x</title></item></channel></rss>",
                "<feed><entry/></feed>",
                "{\"text\":\"a\"}"
            })
    void whatIsNoFeedIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FeedRefusedException.class);
    }

    @Test
    void tooManyEntriesElementsOrDepthsAreRefusedSoon() {
        String entries = "<rss version='2.0'><channel>" + "<item/>".repeat(200_000) + "</channel></rss>";
        String elements = "<rss version='2.0'><channel><item><description>" + "<b/>".repeat(600_000)
                + "</description></item></channel></rss>";
        String deep = "<feed " + ATOM + "><entry><content type='xhtml'>" + "<b>".repeat(100_000);
        for (String feed : List.of(entries, elements, deep)) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThatThrownBy(() -> read(feed))
                            .isInstanceOfSatisfying(
                                    FeedRefusedException.class,
                                    refused -> assertThat(refused.isTooLarge()).isTrue()));
        }
    }

    @Test
    void tenThousandEntriesAreReadWhereTheyAreAllowed() throws Exception {
        String item = "<item><title>T</title><link>https://news.example/x</link>"
                + "<pubDate>Wed, 20 Apr 2022 10:00:00 GMT</pubDate><description>Some words.</description></item>";
        String feed = "<rss version='2.0'><channel>" + item.repeat(10_000) + "</channel></rss>";
        assertThat(FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), Optional.empty(), 10_000))
                .hasSize(10_000)
                .last()
                .extracting(FeedEntry::number)
                .isEqualTo(10_000);
        assertThatThrownBy(() -> read(feed))
                .isInstanceOf(FeedRefusedException.class)
                .hasMessageContaining("1000");
    }

    private static String bodyOf(byte[] file, Optional<String> charset) throws FeedRefusedException {
        return FeedReader.read(file, charset, 10).get(0).body().text();
    }

    private static List<FeedEntry> read(String feed) throws FeedRefusedException {
        return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), Optional.empty(), 1_000);
    }

    private static List<FeedEntry> sample(String name) throws IOException, FeedRefusedException {
        try (InputStream in = FeedReaderTest.class.getResourceAsStream("/feeds/" + name)) {
            assertThat(in).as(name).isNotNull();
            return FeedReader.read(in.readAllBytes(), Optional.empty(), 1_000);
        }
    }
}
