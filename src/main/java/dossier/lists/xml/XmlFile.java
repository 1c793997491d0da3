package dossier.lists.xml;

import dossier.lists.ListFormatException;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.LooksLike;
import dossier.lists.csv.TextFile;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A list in XML, read record by record. Document types and entities of one's own are refused, whatever they would do; what one record may
 * hold is bounded, so that a file cannot fill the memory.
 */
public final class XmlFile implements Closeable {

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_LETTERS = 4_000_000;

    private final TextFile file;
    private final ReadingProblems problems;
    private final Set<String> leftOut;
    private final InputStream bytes;
    private final XMLStreamReader reader;
    private final Map<String, String> rootAttributes;
    private final Set<String> reported = new HashSet<>();

    private XmlFile(
            TextFile file, InputStream bytes, XMLStreamReader reader, Set<String> leftOut, ReadingProblems problems)
            throws XMLStreamException {
        this.file = file;
        this.bytes = bytes;
        this.reader = reader;
        this.leftOut = leftOut;
        this.problems = problems;
        this.rootAttributes = root();
    }

    /**
     * Opens a file.
     *
     * @param file the file; UTF-8
     * @param root name of its outermost element
     * @param leftOut names of elements that are passed over with everything in them, wherever they stand
     * @param problems takes what is odd
     * @throws ListFormatException if the file is another one
     */
    public static XmlFile open(TextFile file, String root, Set<String> leftOut, ReadingProblems problems)
            throws IOException {
        file.checkUtf8();
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file.path()));
        try {
            XmlFile opened = new XmlFile(file, bytes, factory().createXMLStreamReader(bytes), leftOut, problems);
            if (!opened.reader.getLocalName().equals(root)) {
                throw opened.refuse(
                        "the outermost element is '" + opened.reader.getLocalName() + "', not '" + root + "'");
            }
            return opened;
        } catch (XMLStreamException broken) {
            bytes.close();
            throw new ListFormatException(
                    file.name(),
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber(),
                    "no XML: " + said(broken) + "; " + LooksLike.describe(file.beginning()));
        } catch (ListFormatException other) {
            bytes.close();
            throw other;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    private Map<String, String> root() throws XMLStreamException {
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            reader.next();
            requirePlain();
        }
        return attributes();
    }

    /** An attribute of the outermost element; empty if it has none of that name. */
    public String rootAttribute(String name) {
        return rootAttributes.getOrDefault(name, "");
    }

    /**
     * The next element of one of these names, at whatever depth, with everything in it.
     *
     * @return empty at the end of the file
     * @throws ListFormatException if the file breaks off, or one record is larger than any may be
     */
    public Optional<XmlElement> next(Set<String> names) throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                requirePlain();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (names.contains(reader.getLocalName())) {
                        return Optional.of(new Record().read());
                    }
                    if (leftOut.contains(reader.getLocalName())) {
                        passOver();
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            throw refuse("broken or cut off: " + said(broken));
        }
    }

    /** One record as it is being read. */
    private final class Record {

        private int elements;
        private int letters;

        private XmlElement read() throws XMLStreamException {
            return element("", 0);
        }

        private XmlElement element(String path, int depth) throws XMLStreamException {
            if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                throw refuse("more than "
                        + (depth > DEEPEST
                                ? DEEPEST + " elements inside each other"
                                : MOST_ELEMENTS + " elements in one record"));
            }
            String name = reader.getLocalName();
            XmlElement element = new XmlElement(
                    XmlFile.this,
                    name,
                    path.isEmpty() ? name : path + "/" + name,
                    reader.getLocation().getLineNumber(),
                    attributes());
            while (reader.next() != XMLStreamConstants.END_ELEMENT) {
                requirePlain();
                if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    if (leftOut.contains(reader.getLocalName())) {
                        passOver();
                    } else {
                        element.add(element(element.path(), depth + 1));
                    }
                } else if (reader.hasText() && reader.getEventType() != XMLStreamConstants.COMMENT) {
                    letters += reader.getTextLength();
                    if (letters > MOST_LETTERS) {
                        throw refuse("more than " + MOST_LETTERS + " characters in one record");
                    }
                    element.add(reader.getText());
                }
            }
            return element;
        }
    }

    /** To the end of the element that has begun. */
    private void passOver() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            requirePlain();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void requirePlain() {
        int event = reader.getEventType();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw refuse("a document type or an entity of its own, which no list has");
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            boolean own = reader.getAttributeNamespace(i) == null
                    || reader.getAttributeNamespace(i).isEmpty();
            if (own) { // those of the schema say nothing of parties
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private ListFormatException refuse(String detail) {
        return new ListFormatException(
                file.name(),
                reader.getLocation().getLineNumber(),
                detail + " (column " + reader.getLocation().getColumnNumber() + ")");
    }

    private static String said(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int at = message.lastIndexOf("Message: ");
        return (at < 0 ? message : message.substring(at + "Message: ".length()))
                .lines()
                .findFirst()
                .orElse("");
    }

    String name() {
        return file.name();
    }

    void problem(int line, String path, String detail) {
        problems.add(file.name(), line, path, detail);
    }

    /** Says once of a path that nothing reads it. */
    void unread(int line, String path) {
        if (reported.add(path)) {
            problem(line, path, "element or attribute not read");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
