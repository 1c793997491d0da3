package dossier.documents;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the text of a PDF: its lines put together to paragraphs again. */
final class PdfText {

    /** No article has more; a book is not read as one. */
    private static final int MOST_PAGES = 500;

    /** What programs write into the title of what they print. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:microsoft (?:word|powerpoint).*|untitled.*|document\\d*|about:blank|.*\\.(?:docx?|pdf|indd|rtf|odt|html?|qxp|qxd|tmp)|\\S*)");

    private PdfText() {}

    static ReadDocument read(byte[] file, int most) throws DocumentRefusedException {
        try (PDDocument pdf = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new DocumentRefusedException(
                        "The PDF has " + pdf.getNumberOfPages() + " pages; at most " + MOST_PAGES + " are read.");
            }
            return new ReadDocument(
                    ReadDocument.Kind.PDF,
                    title(pdf),
                    Optional.empty(),
                    PdfLines.of(pdf, most).paragraphs());
        } catch (InvalidPasswordException locked) {
            throw new DocumentRefusedException("The PDF is locked with a password. Save it without one.", locked);
        } catch (PdfLines.TooLongException tooLong) {
            throw new DocumentRefusedException("The file has more than " + most + " characters of text.", tooLong);
        } catch (IOException broken) {
            throw new DocumentRefusedException("The PDF is broken and cannot be read.", broken);
        }
    }

    private static String title(PDDocument pdf) {
        String title = Optional.ofNullable(pdf.getDocumentInformation().getTitle())
                .map(String::strip)
                .orElse("");
        return NO_TITLE.matcher(title.toLowerCase(Locale.ROOT)).matches() ? "" : title;
    }
}
