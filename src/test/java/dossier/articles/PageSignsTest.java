package dossier.articles;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageSignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>x</body></html>",
                "\n\n  <html lang=\"de\">",
                "<!-- saved from url=(0023)https://news.example/1 -->\n<html>",
                "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\">",
                "<head><title>x</title></head>",
                "<article class=\"story\"><p>Words.</p></article>",
                "<p>One.</p>\n<p>Two.</p>\n",
                "<h1>Title</h1><p>Words.</p>",
                "<DIV id=x>Words</DIV>"
            })
    void thePageIsRecognised(String page) {
        assertThat(PageSigns.isPage(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tag <p> begins a paragraph, </p> ends it.",
                "<p> is the tag that begins a paragraph.",
                "<script>alert(1)</script> Vladimir Putin",
                "1 < 2 and <html> is a language",
                "<Reuters> Moscow, 3 May",
                "<b>bold</b>",
                ""
            })
    void aTextThatSpeaksOfTagsIsText(String text) {
        assertThat(PageSigns.isPage(text)).isFalse();
    }
}
