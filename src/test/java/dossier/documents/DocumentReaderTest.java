package dossier.documents;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentReaderTest {

    private static final int MOST = 100_000;

    private static final List<String> LINES = List.of(
            "The general, who has led the service since 2011, flew to the coast on Mon-",
            "day to speak with the commanders of the garrison, and left the same day.",
            "",
            "Nobody knew what had been promised.");

    @Test
    void linesOfAPdfBecomeParagraphs() throws Exception {
        ReadDocument read = DocumentReader.read(pdf("Talks at the coast", LINES), MOST);

        assertThat(read.kind()).isEqualTo(ReadDocument.Kind.PDF);
        assertThat(read.title()).isEqualTo("Talks at the coast");
        assertThat(read.text())
                .isEqualTo(
                        "The general, who has led the service since 2011, flew to the coast on Monday to speak with"
                                + " the commanders of the garrison, and left the same day.\n\nNobody knew what had been promised.");
    }

    @Test
    void whatAProgramWroteAsTitleIsNone() throws Exception {
        assertThat(DocumentReader.read(pdf("Microsoft Word - final_v3.docx", LINES), MOST)
                        .title())
                .isEmpty();
    }

    @Test
    void aPdfWithoutTextIsSaidToBePictures() throws Exception {
        byte[] empty = pdf("x y", List.of());

        assertThatThrownBy(() -> DocumentReader.read(empty, MOST))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessageContaining("pictures of pages");
    }

    @Test
    void aLockedPdfIsSaidToBeLocked() throws Exception {
        byte[] locked = locked(LINES);

        assertThatThrownBy(() -> DocumentReader.read(locked, MOST)).hasMessageContaining("locked with a password");
    }

    @Test
    void aBrokenPdfIsRefused() throws Exception {
        byte[] whole = pdf("x y", LINES);
        byte[] rubbish = "%PDF-1.7\nrubbish".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> DocumentReader.read(rubbish, MOST)).hasMessageContaining("broken");
        for (int length = 10; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                DocumentReader.read(cut, MOST);
            } catch (DocumentRefusedException refused) {
                assertThat(refused).hasMessageEndingWith(".");
            }
        }
    }

    @Test
    void aTextLongerThanAnArticleIsRefused() throws Exception {
        byte[] pdf = pdf("x y", LINES);
        byte[] word = word("Heading1", "Talks", "word ".repeat(100));

        assertThatThrownBy(() -> DocumentReader.read(pdf, 50)).hasMessageContaining("more than 50 characters");
        assertThatThrownBy(() -> DocumentReader.read(word, 50)).hasMessageContaining("more than 50 characters");
        assertThatThrownBy(() -> DocumentReader.read("word ".repeat(100).getBytes(StandardCharsets.UTF_8), 50))
                .hasMessageContaining("more than 50 characters");
    }

    @Test
    void paragraphsAndTablesOfAWordDocumentAreRead() throws Exception {
        ReadDocument read = DocumentReader.read(word("Title", "Talks", "Первый абзац.", "Second one."), MOST);

        assertThat(read.kind()).isEqualTo(ReadDocument.Kind.WORD);
        assertThat(read.title()).isEqualTo("Talks");
        assertThat(read.text()).isEqualTo("Talks\n\nПервый абзац.\n\nSecond one.\n\nIn a cell");
    }

    @Test
    void otherArchivesAreNoDocuments() throws Exception {
        byte[] zip = zip();
        byte[] workbook = workbook();

        assertThatThrownBy(() -> DocumentReader.read(zip, MOST)).hasMessageContaining("not Word");
        assertThatThrownBy(() -> DocumentReader.read(workbook, MOST)).hasMessageContaining("not Word");
        assertThatThrownBy(() -> DocumentReader.read(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, MOST))
                .isInstanceOf(DocumentRefusedException.class);
    }

    @Test
    void aSavedPageGivesItsArticleItsTitleAndItsDay() throws Exception {
        ReadDocument read = DocumentReader.read("""
                <!doctype html><html><head><title>Talks | News</title>
                <meta property="article:published_time" content="2022-06-10T23:30:00+02:00"></head>
                <body><div class="cookie-banner"><p>We use cookies.</p></div>
                <article><h1>Talks</h1><p>Vladimir Putin spoke.</p></article></body></html>""".getBytes(StandardCharsets.UTF_8), MOST);

        assertThat(read.kind()).isEqualTo(ReadDocument.Kind.HTML);
        assertThat(read.title()).isEqualTo("Talks");
        assertThat(read.publishedOn()).contains(LocalDate.of(2022, 6, 10));
        assertThat(read.text()).isEqualTo("Talks\n\nVladimir Putin spoke.");
    }

    @Test
    void aTextIsReadInItsOwnEncoding() throws Exception {
        String russian = "Владимир Путин провёл переговоры в Москве, сообщил журналистам его пресс-секретарь.";
        for (String encoding : List.of("UTF-8", "windows-1251", "UTF-16", "UTF-16LE", "KOI8-R")) {
            assertThat(DocumentReader.read(russian.getBytes(Charset.forName(encoding)), MOST)
                            .text())
                    .as(encoding)
                    .isEqualTo(russian);
        }
    }

    @Test
    void whatIsNoTextIsNamed() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};

        assertThatThrownBy(() -> DocumentReader.read(picture, MOST)).hasMessageContaining("a picture (PNG)");
        assertThatThrownBy(() -> DocumentReader.read(new byte[0], MOST)).hasMessageContaining("no text");
    }

    private static byte[] pdf(String title, List<String> lines) throws IOException {
        try (PDDocument document = document(lines);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(title);
            document.save(file);
            return file.toByteArray();
        }
    }

    private static byte[] locked(List<String> lines) throws IOException {
        try (PDDocument document = document(lines);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(file);
            return file.toByteArray();
        }
    }

    private static PDDocument document(List<String> lines) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            int height = 720;
            for (String line : lines) {
                content.beginText();
                content.newLineAtOffset(60, height);
                content.showText(line);
                content.endText();
                height -= 14;
            }
        }
        return document;
    }

    private static byte[] word(String style, String title, String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(title);
            document.getParagraphs().get(0).setStyle(style);
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.createTable(1, 1).getRow(0).getCell(0).setText("In a cell");
            document.write(file);
            return file.toByteArray();
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('a');
        }
        return file.toByteArray();
    }
}
