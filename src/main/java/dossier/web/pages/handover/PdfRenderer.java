package dossier.web.pages.handover;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import jakarta.inject.Singleton;

/** Makes a PDF of a page that needs nothing else. Nothing is fetched, whatever the page names. */
@Singleton
public final class PdfRenderer {

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    /** A page of a party takes a second and some megabytes. */
    private static final int AT_ONCE = 2;

    static {
        // it says what it does at every step
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PdfFonts fonts;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    PdfRenderer(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The page as PDF.
     *
     * @param html the page with its styles in it
     */
    public byte[] of(String html) {
        places.acquireUninterruptibly();
        try {
            return rendered(Jsoup.parse(html));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            places.release();
        }
    }

    private byte[] rendered(Document page) throws IOException {
        page.body().nodeStream(TextNode.class).toList().forEach(text -> text.text(fonts.shown(text.getWholeText())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.useFastMode();
        pdf.useUriResolver((base, address) -> null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            pdf.useExternalResourceAccessControl((address, sort) -> false, when);
        }
        pdf.useHttpStreamImplementation(address -> {
            throw new IllegalStateException("a dossier fetches nothing: " + address);
        });
        pdf.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        pdf.useUnicodeBidiReorderer(new ICUBidiReorderer());
        pdf.defaultTextDirection(TextDirection.LTR);
        pdf.useFont(PdfFonts::plain, PdfFonts.FAMILY, PLAIN, FontStyle.NORMAL, true);
        pdf.useFont(PdfFonts::bold, PdfFonts.FAMILY, BOLD, FontStyle.NORMAL, true);
        pdf.withProducer("Dossier");
        pdf.withW3cDocument(new W3CDom().fromJsoup(page), "");
        pdf.toStream(out);
        pdf.run();
        return out.toByteArray();
    }
}
