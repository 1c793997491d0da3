package dossier.web.pages.handover;

import com.sun.net.httpserver.HttpServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class PdfRendererTest {

    private final PdfRenderer renderer = new PdfRenderer(new PdfFonts());

    PdfRendererTest() throws IOException {}

    private String text(String html) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                renderer.of(html.startsWith("<html>") ? html : "<body style=\"font-family: 'DejaVu Sans'\">" + html))) {
            return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
        }
    }

    @Test
    void namesOfManyScriptsAreInIt() throws IOException {
        String text =
                text("<p>Vladimir Vladimirovitj</p><p>Владимир Путин</p><p>Ἀθῆναι</p><p>Հայաստան</p><p>საქართველო</p>");
        assertThat(text).contains("Vladimir Vladimirovitj", "Владимир Путин", "Հայաստան", "საქართველო");
        assertThat(text("<p>بشار حافظ الأسد</p>")).doesNotContain("not shown").containsPattern("\\p{IsArabic}{3}");
    }

    @Test
    void whatTheFontsDoNotHaveIsSaid() throws IOException {
        assertThat(text("<p>Kim 金正恩 Jong</p><p>字</p>"))
                .contains("Kim [3 characters not shown] Jong")
                .contains("[1 character not shown]");
    }

    @Test
    void nothingIsFetchedWhateverThePageNames() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            asked.incrementAndGet();
            call.sendResponseHeaders(404, -1);
            call.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            String html = "<html><head><base href='" + there + "'><link rel=stylesheet href='" + there
                    + "a.css'><style>@import url(" + there
                    + "b.css); @font-face { font-family: X; src: url(" + there + "x.ttf) } p { background: url(" + there
                    + "c.png); font-family: X; list-style-image: url(" + there
                    + "d.png) }</style></head><body><p>Still here <img src='" + there
                    + "e.png'><img src='file:///etc/passwd'><object data='" + there + "f.svg'></object><iframe src='"
                    + there
                    + "g.html'></iframe><a href='" + there + "h'>link</a></p></body></html>";
            assertThat(text(html)).contains("Still here");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void pagesAreNumbered() throws IOException {
        String style = "@page { size: A4; @bottom-right { content: counter(page) \" / \" counter(pages); } }";
        String text = text(
                "<html><head><style>" + style + "</style></head><body>" + "<p>line</p>".repeat(200) + "</body></html>");
        assertThat(text).containsPattern("1 / [2-9]").containsPattern("2 / [2-9]");
    }
}
