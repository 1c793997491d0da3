package dossier.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a file in XML, looked up by the line on which an element begins and the names of the elements around it. */
final class XmlTexts {

    /** One that has begun. */
    private record Begun(int line, String path, StringBuilder text) {}

    private final Map<Integer, List<Begun>> byLine = new HashMap<>();

    private XmlTexts() {}

    static XmlTexts of(Path file) throws IOException {
        XmlTexts texts = new XmlTexts();
        try (InputStream in = Files.newInputStream(file)) {
            texts.read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return texts;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        Deque<Begun> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String path = (open.isEmpty() ? "" : open.peek().path() + "/") + reader.getLocalName();
                Begun begun = new Begun(reader.getLocation().getLineNumber(), path, new StringBuilder());
                open.push(begun);
                byLine.computeIfAbsent(begun.line(), line -> new ArrayList<>()).add(begun);
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    String value = reader.getAttributeValue(i);
                    open.forEach(around -> around.text().append(' ').append(value));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                String text = reader.getText();
                open.forEach(around -> around.text().append(text));
            }
        }
    }

    String text(Cell cell) {
        return byLine.getOrDefault(cell.row(), List.of()).stream()
                .filter(begun -> begun.path().endsWith("/" + cell.column()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such element begins on that line: " + cell))
                .text()
                .toString();
    }
}
