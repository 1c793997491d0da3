package dossier.documents;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dossier.articles.ArticleText;
import dossier.articles.HtmlText;
import dossier.articles.PageBytes;
import dossier.text.RawBytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads a file by what it holds, whatever its name says. Nothing in it is run or fetched. Files of others are read by {@link DocumentProcess}. */
public final class DocumentReader {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Readers of PDF look for its beginning that far. */
    private static final int HEAD = 1_024;

    private DocumentReader() {}

    /**
     * Reads a file.
     *
     * @param most characters of text that are taken
     * @throws DocumentRefusedException if it is no file that is read, is broken or locked, or holds more text, or none
     */
    public static ReadDocument read(byte[] file, int most) throws DocumentRefusedException {
        ReadDocument read = isPdf(file)
                ? PdfText.read(file, most)
                : beginsWith(file, ZIP) ? WordText.read(file, most) : textOrPage(file);
        if (read.text().isBlank()) {
            throw new DocumentRefusedException(
                    read.kind() == ReadDocument.Kind.PDF
                            ? "The PDF holds pictures of pages and no text. Have its text recognised (OCR) first."
                            : "The file has no text.");
        }
        if (read.text().length() > most) {
            throw new DocumentRefusedException("The file has more than " + most + " characters of text.");
        }
        return read;
    }

    /** Whether it is a file that a program wrote, whose reading is bounded by nothing that stands in it. */
    static boolean isOfPrograms(byte[] file) {
        return isPdf(file) || beginsWith(file, ZIP);
    }

    private static ReadDocument textOrPage(byte[] file) throws DocumentRefusedException {
        byte[] head = Arrays.copyOf(file, Math.min(file.length, HEAD));
        Optional<String> other = RawBytes.notText(head);
        if (other.isPresent()) {
            throw new DocumentRefusedException(
                    "The file is " + other.get() + ". Text, HTML, PDF and Word (.docx) are read.");
        }
        Optional<Charset> unmarked = RawBytes.unmarkedUtf16(head);
        String text =
                withoutMark(unmarked.map(charset -> new String(file, charset)).orElseGet(() -> decoded(file)));
        if (!HtmlText.isPage(text)) {
            return new ReadDocument(ReadDocument.Kind.TEXT, "", Optional.empty(), ArticleText.ofPlain(text));
        }
        HtmlText page = HtmlText.of(text);
        return new ReadDocument(ReadDocument.Kind.HTML, page.title(), page.publishedOn(), page.text());
    }

    /** By what a page says of itself, as UTF-8 where that fits, else in the encoding that its letters speak for. */
    private static String decoded(byte[] file) {
        Optional<String> fits = PageBytes.decodedStrictly(file);
        if (fits.isPresent()) {
            return fits.get();
        }
        CharsetMatch likely = new CharsetDetector().setText(file).detect();
        return likely == null ? PageBytes.decoded(file) : new String(file, Charset.forName(likely.getName()));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isPdf(byte[] file) {
        for (int at = 0; at <= Math.min(file.length, HEAD) - PDF.length; at++) {
            if (Arrays.equals(file, at, at + PDF.length, PDF, 0, PDF.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }
}
