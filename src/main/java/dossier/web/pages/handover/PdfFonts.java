package dossier.web.pages.handover;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import jakarta.inject.Singleton;

/** The fonts that stand in a PDF, and what they cannot show. */
@Singleton
final class PdfFonts {

    static final String FAMILY = "DejaVu Sans";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String PLAIN = FOLDER + "DejaVuSans.ttf";
    private static final String BOLD = FOLDER + "DejaVuSans-Bold.ttf";

    private final TrueTypeFont plain;
    private final CmapLookup letters;

    PdfFonts() throws IOException {
        try (InputStream file = plain()) {
            this.plain = new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
        this.letters = plain.getUnicodeCmapLookup();
    }

    static InputStream plain() {
        return open(PLAIN);
    }

    static InputStream bold() {
        return open(BOLD);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                PdfFonts.class.getResourceAsStream(name), () -> name + " is missing from the build");
    }

    /** The text with a mark for each run of characters that the fonts do not have. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        int missing = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (has(point)) {
                mark(missing, shown);
                missing = 0;
                shown.appendCodePoint(point);
            } else {
                missing++;
            }
        }
        mark(missing, shown);
        return shown.toString();
    }

    private static void mark(int missing, StringBuilder shown) {
        if (missing > 0) {
            shown.append('[')
                    .append(missing)
                    .append(missing == 1 ? " character" : " characters")
                    .append(" not shown]");
        }
    }

    private boolean has(int point) {
        return Character.isWhitespace(point)
                || Character.getType(point) == Character.FORMAT
                || letters.getGlyphId(point) > 0;
    }
}
