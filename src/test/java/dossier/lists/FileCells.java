package dossier.lists;

import dossier.lists.csv.CellText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a published file, looked up by the number of a line and a heading as somebody does who opens the file. */
final class FileCells {

    private static final Map<String, List<String>> HEADLESS = Map.of(
            "alt", List.of("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks"),
            "add",
                    List.of(
                            "ent_num",
                            "Add_num",
                            "Address",
                            "City/State/Province/Postal Code",
                            "Country",
                            "Add_remarks"),
            "comments", List.of("ent_num", "Remarks"),
            "sdn",
                    List.of(
                            "ent_num",
                            "SDN_Name",
                            "SDN_Type",
                            "Program",
                            "Title",
                            "Call_Sign",
                            "Vess_type",
                            "Tonnage",
                            "GRT",
                            "Vess_flag",
                            "Vess_owner",
                            "Remarks"));

    private final Map<Integer, CSVRecord> records = new HashMap<>();
    private final List<String> headings;
    private final Optional<XmlTexts> xml;

    FileCells(Path file, String name) throws IOException {
        xml = name.endsWith(".xml") ? Optional.of(XmlTexts.of(file)) : Optional.empty();
        if (xml.isPresent()) {
            headings = List.of();
            return;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        char delimiter = name.contains("csvfull") ? ';' : ',';
        List<CSVRecord> all = new ArrayList<>();
        int line = 1;
        int counted = 0;
        try (CSVParser parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .get())) {
            for (CSVRecord record : parser) {
                for (; counted < record.getCharacterPosition(); counted++) {
                    line += text.charAt(counted) == '\n' ? 1 : 0;
                }
                records.put(line, record);
                all.add(record);
            }
        }
        headings = headless(name).isEmpty() ? headings(all) : headless(name);
    }

    /** What stands in the cell; several cells with a space between them. */
    String text(Cell cell) {
        if (xml.isPresent()) {
            return CellText.tidy(xml.get().text(cell));
        }
        CSVRecord record = records.get(cell.row());
        if (record == null) {
            throw new AssertionError("no row begins on that line: " + cell);
        }
        List<String> texts = Arrays.stream(cell.column().split(" \\+ ", -1))
                .map(heading -> text(record, heading))
                .filter(text -> !text.isBlank())
                .toList();
        return CellText.tidy(String.join(" ", texts).replace("\\n", " "));
    }

    /** What stands in another column of the cell's row. */
    String beside(Cell cell, String column) {
        if (xml.isPresent()) {
            return "";
        }
        return text(new Cell(cell.file(), cell.row(), column));
    }

    /** What stands in a column of the row that has a value in another column; untouched, empty without such a row. */
    String textBeside(String column, String value, String wanted) {
        return records.values().stream()
                .filter(record ->
                        record.size() == headings.size() && text(record, column).equals(value))
                .map(record -> text(record, wanted))
                .findFirst()
                .orElse("");
    }

    private String text(CSVRecord record, String heading) {
        int at = headings.indexOf(heading);
        if (at < 0) {
            throw new AssertionError("no column " + heading);
        }
        return record.get(at);
    }

    private static List<String> headings(List<CSVRecord> records) {
        return records.stream()
                .limit(2)
                .filter(record -> record.size() > 15)
                .findFirst()
                .map(record -> record.stream()
                        .map(heading -> CellText.tidy(heading.replace("\ufeff", "")))
                        .toList())
                .orElseThrow();
    }

    private static List<String> headless(String name) {
        if (name.startsWith("sdn.") || name.startsWith("cons_prim")) {
            return HEADLESS.getOrDefault("sdn", List.of());
        }
        String kind = name.replaceAll("^(?:sdn|cons)_|\\.csv$", "");
        return HEADLESS.getOrDefault(kind, List.of());
    }
}
