package dossier.articles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTextTest {

    private static final String FIRST = "The general, who has led the service since 2011, flew to Mariupol on Monday to"
            + " speak with the commanders of the garrison, according to two people who were there, and left the same"
            + " evening without an answer.";

    private static final String SECOND =
            "Nobody knew, the mayor said, what had been promised; the talks, which had been"
                    + " put off twice, ended after three hours, and both sides, tired and angry, blamed the other one for it.";

    @Test
    void articleIsReadWithoutMenuFooterAndAdvertisements() {
        HtmlText page = HtmlText.of("""
                <html><head><title>Talks fail | The Daily</title></head><body>
                <div class="menu"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></div>
                <div id="content"><h1>Talks fail</h1><p>%s</p><p>%s</p></div>
                <div class="sidebar"><a href="/1">Most read: a cat</a> <a href="/2">Weather</a></div>
                <footer>All rights reserved</footer></body></html>""".formatted(FIRST, SECOND));
        assertThat(page.text()).isEqualTo("Talks fail\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(page.title()).isEqualTo("Talks fail");
    }

    @Test
    void everyParagraphOfALongArticleIsKept() {
        String paragraphs = IntStream.range(0, 40)
                .mapToObj(i -> "<p>Paragraph " + i + ", " + (i % 7 == 0 ? "short." : FIRST) + "</p>")
                .collect(Collectors.joining());
        assertThat(HtmlText.of("<body><nav>Menu</nav><article>" + paragraphs + "</article></body>")
                        .text()
                        .split("\n\n"))
                .hasSize(40);
    }

    @Test
    void shortPieceOfAPageIsReadWhole() {
        assertThat(HtmlText.of("<p>Vladimir Putin spoke.</p><p>Nobody came.</p>")
                        .text())
                .isEqualTo("Vladimir Putin spoke.\n\nNobody came.");
        assertThat(HtmlText.of("no markup at all").text()).isEqualTo("no markup at all");
    }

    @Test
    void scriptsStylesAndHiddenPartsAreDropped() {
        assertThat(HtmlText.of("""
                        <style>p { color: red }</style><script>document.write("<p>Written</p>")</script>
                        <noscript>Turn it on</noscript><template><p>Later</p></template><iframe src="http://x/">In</iframe>
                        <p hidden>Hidden</p><p style="display:none">Gone</p><svg><text>Drawn</text></svg>
                        <p onclick="alert(1)">Seen</p><button>Press</button><!-- said -->""").text()).isEqualTo("Seen");
    }

    @Test
    void pageInsideOneFormIsStillRead() {
        assertThat(HtmlText.of("<form><p>Seen</p><input value='typed'></form>").text())
                .isEqualTo("Seen");
    }

    @Test
    void entitiesBecomeTheirCharacters() {
        assertThat(HtmlText.of("<p>Rosneft&nbsp;&amp; Gazprom &lt;both&gt; &#1055;&#1091;&#1090;&#1080;&#1085; &eacute;"
                                + " &#x1F600; &unknown; Alex&shy;seyev")
                        .text())
                .isEqualTo(
                        "Rosneft & Gazprom <both> \u041F\u0443\u0442\u0438\u043D \u00E9 \uD83D\uDE00 &unknown; Alexseyev");
    }

    @Test
    void emojiAccentsAndRightToLeftTextKeepTheirOrder() {
        String arabic = "\u0628\u0634\u0627\u0631 \u0627\u0644\u0623\u0633\u062F";
        String accent = "Jose\u0301 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(HtmlText.of("<html dir=rtl><p>" + arabic + "</p><p>" + accent + "</p>")
                        .text())
                .isEqualTo(arabic + "\n\n" + accent);
    }

    @Test
    void cellsOfNestedTablesAreParagraphsOfTheirOwn() {
        assertThat(HtmlText.of("<table><tr><td><table><tr><td>Ivan Petrov</td><td>Anna Belova</td></tr></table></td>"
                                + "<td>Later</td></tr></table>")
                        .text())
                .isEqualTo("Ivan Petrov\n\nAnna Belova\n\nLater");
    }

    @Test
    void wordsAcrossInlineTagsStayWhole() {
        assertThat(HtmlText.of("<p>Vladi<b>mir</b> <a href=x>Pu</a>tin<br>spoke.<br><br>Later</p>")
                        .text())
                .isEqualTo("Vladimir Putin spoke.\n\nLater");
    }

    @Test
    void titleIsTheOneThatThePageGivesToOthers() {
        assertThat(HtmlText.of("<title>A | Daily</title><meta property='og:title' content='A &amp; B'><h1>A</h1>")
                        .title())
                .isEqualTo("A & B");
        assertThat(HtmlText.of("<title>A | Daily</title><h1>A</h1>").title()).isEqualTo("A");
        assertThat(HtmlText.of("<title>A</title><h1>One</h1><h1>Two</h1>").title())
                .isEqualTo("A");
        assertThat(HtmlText.of("<p>No title</p>").title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "<", "<html>", "<p></p>", "<!-- only -->", "<script>x</script>", "<img src=x>", "&nbsp;"
            })
    void pageWithoutWordsHasNoText(String html) {
        assertThat(HtmlText.of(html).text().replace("<", "")).isEmpty();
    }

    @Test
    @Timeout(60)
    void megabyteOfRubbishIsReadInBoundedTime() {
        Random random = new Random(7);
        String rubbish =
                random.ints(1_000_000, 0, 0x3000).mapToObj(Character::toString).collect(Collectors.joining());
        assertThat(HtmlText.of(rubbish).text()).doesNotContain("\0");
        assertThat(HtmlText.of("<div>".repeat(200_000) + "deep").text()).contains("deep");
        assertThat(HtmlText.of("<p>x<table>".repeat(90_000)).text()).contains("x");
        assertThat(HtmlText.of(("<p>" + FIRST + " <a href=x>y</a></p>").repeat(4_000))
                        .text())
                .hasSizeGreaterThan(500_000);
    }
}
