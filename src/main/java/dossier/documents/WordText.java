package dossier.documents;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Takes the text of a Word document: its paragraphs and tables, without headers, footers and what was deleted. */
final class WordText {

    private static final String NOT_WORD =
            "The file is a ZIP archive or an office document that is not Word. Text, HTML, PDF and Word (.docx) are read.";

    private WordText() {}

    static ReadDocument read(byte[] file, int most) throws DocumentRefusedException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            if (!isWord(parts)) {
                throw new DocumentRefusedException(NOT_WORD);
            }
            try (XWPFDocument word = new XWPFDocument(parts)) {
                StringBuilder text = new StringBuilder();
                for (IBodyElement element : word.getBodyElements()) {
                    if (element instanceof XWPFParagraph paragraph) {
                        add(paragraph, text, most);
                    } else if (element instanceof XWPFTable table) {
                        add(table, text, most);
                    }
                }
                return new ReadDocument(ReadDocument.Kind.WORD, title(word), Optional.empty(), text.toString());
            }
        } catch (InvalidFormatException | NotOfficeXmlFileException notOne) {
            throw new DocumentRefusedException(NOT_WORD, notOne);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException broken) {
            throw new DocumentRefusedException("The Word document is broken and cannot be read.", broken);
        }
    }

    private static boolean isWord(OPCPackage parts) {
        return parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                                .size()
                        > 0
                && parts.getPart(parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                                .getRelationship(0))
                        .getContentType()
                        .contains("wordprocessingml");
    }

    private static void add(XWPFTable table, StringBuilder text, int most) throws DocumentRefusedException {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                for (XWPFParagraph paragraph : cell.getParagraphs()) {
                    add(paragraph, text, most);
                }
            }
        }
    }

    private static void add(XWPFParagraph paragraph, StringBuilder text, int most) throws DocumentRefusedException {
        String words = paragraph.getText().strip();
        if (words.isEmpty()) {
            return;
        }
        if (text.length() + words.length() > most) {
            throw new DocumentRefusedException("The file has more than " + most + " characters of text.");
        }
        text.append(text.isEmpty() ? "" : "\n\n").append(words);
    }

    /** The first paragraph, where its style says that it is the title. */
    private static String title(XWPFDocument word) {
        List<XWPFParagraph> paragraphs = word.getParagraphs();
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.getText().isBlank())
                .findFirst()
                .filter(paragraph -> Optional.ofNullable(paragraph.getStyle())
                        .filter(style -> style.matches("(?i)(title|heading1|titel|titre)"))
                        .isPresent())
                .map(paragraph -> paragraph.getText().strip())
                .orElse("");
    }
}
