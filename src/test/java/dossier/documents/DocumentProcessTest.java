package dossier.documents;

import dossier.text.BudgetSpentException;
import dossier.text.ReadingBudget;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files that are made to bring a service down end their own process, and nothing else. */
class DocumentProcessTest {

    private static final DocumentProcess PROCESS = new DocumentProcess(2, 320 << 20);

    private static final int MOST = 1_000_000;

    @AfterEach
    void noProcessIsLeft() {
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(child ->
                                child.info().commandLine().orElse("").contains(DocumentProcess.class.getSimpleName()))
                        .filter(ProcessHandle::isAlive)
                        .filter(child -> child.onExit().getNow(null) == null))
                .isEmpty();
    }

    private static ReadDocument read(byte[] file) throws IOException, DocumentRefusedException {
        return PROCESS.read(file, MOST, ReadingBudget.of(Duration.ofMinutes(2), () -> false));
    }

    @Test
    void whatIsReadApartIsTheSame() throws Exception {
        byte[] pdf = pdf("Vladimir Putin came.");
        byte[] word = word("Владимир Путин пришёл.");

        assertThat(read(pdf)).isEqualTo(DocumentReader.read(pdf, MOST));
        assertThat(read(word)).isEqualTo(DocumentReader.read(word, MOST));
        assertThat(read("Somebody came.".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Somebody came.");
    }

    @Test
    void whatIsRefusedApartIsRefusedInTheSameWords() {
        byte[] broken = "%PDF-1.7\nrubbish".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("The PDF is broken and cannot be read.");
    }

    @Test
    void aLongWordDocumentHasMemoryEnough() throws Exception {
        Random letters = new Random(1); // the same words again and again would look like a bomb
        StringBuilder text = new StringBuilder();
        while (text.length() < 950_000) {
            text.append(Integer.toString(letters.nextInt(1 << 20), Character.MAX_RADIX))
                    .append(' ');
        }

        assertThat(read(word(text.toString())).text()).hasSizeGreaterThan(900_000);
    }

    @Test
    void aPdfWithWorkForYearsEndsWithTheBudget() throws Exception {
        byte[] file = drawingItself(14);
        ReadingBudget budget = ReadingBudget.of(Duration.ofSeconds(3), () -> false);
        long start = System.nanoTime();

        assertThatThrownBy(() -> PROCESS.read(file, MOST, budget))
                .isInstanceOf(BudgetSpentException.class)
                .hasMessageContaining("stopped while reading the file");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aCallerWhoLeavesEndsTheReading() throws Exception {
        byte[] file = drawingItself(14);
        ReadingBudget budget = ReadingBudget.of(Duration.ofMinutes(2), () -> true);

        assertThatThrownBy(() -> PROCESS.read(file, MOST, budget)).hasMessageContaining("the caller left");
    }

    @Test
    void aPdfThatFillsTheMemoryIsRefused() throws Exception {
        byte[] file = withContent("q ".repeat(3_000_000));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("The file needs more memory than reading one may take.");
    }

    @Test
    void aWordDocumentThatUnpacksToAGigabyteIsRefused() throws Exception {
        byte[] file = unpackingTo(1 << 30);

        assertThatThrownBy(() -> read(file)).isInstanceOf(DocumentRefusedException.class);
    }

    private static byte[] pdf(String line) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.beginText();
                content.newLineAtOffset(60, 700);
                content.showText(line);
                content.endText();
            }
            return saved(document);
        }
    }

    private static byte[] withContent(String operators) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.setContents(stream(document, operators));
            return saved(document);
        }
    }

    /** A page that draws a form ten times, which draws another one ten times, and so on. */
    private static byte[] drawingItself(int depth) throws IOException {
        try (PDDocument document = new PDDocument()) {
            COSName name = COSName.getPDFName("X");
            PDResources inner = new PDResources();
            for (int level = 0; level < depth; level++) {
                PDFormXObject form = new PDFormXObject(stream(document, level == 0 ? "q Q" : "/X Do ".repeat(10)));
                form.setBBox(new PDRectangle(9, 9));
                form.setResources(inner);
                inner = new PDResources();
                inner.put(name, form);
            }
            PDPage page = new PDPage();
            page.setResources(inner);
            page.setContents(stream(document, "/X Do"));
            document.addPage(page);
            return saved(document);
        }
    }

    private static PDStream stream(PDDocument document, String operators) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private static byte[] word(String paragraph) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(paragraph);
            document.write(file);
            return file.toByteArray();
        }
    }

    /** A whole document whose text is that long. */
    private static byte[] unpackingTo(int bytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream whole = new ZipInputStream(new ByteArrayInputStream(word("Here.")));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            ZipEntry entry;
            while ((entry = whole.getNextEntry()) != null) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = whole.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String text = new String(part, StandardCharsets.UTF_8);
                    int at = text.indexOf("Here.");
                    zip.write(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
                    byte[] letters = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                    for (int written = 0; written < bytes; written += letters.length) {
                        zip.write(letters);
                    }
                    zip.write(text.substring(at).getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(part);
                }
            }
        }
        return file.toByteArray();
    }
}
