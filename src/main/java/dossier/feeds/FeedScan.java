package dossier.feeds;

import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes once over a feed before it is read into memory: refuses what no feed needs and what would cost too much, and notes of each
 * entry what the library does not give as written. Expands no entity, reads nothing but the text.
 */
final class FeedScan {

    /** A feed with 10,000 entries has some 120,000 elements; each costs some 200 bytes in memory. */
    private static final int MOST_PARTS = 500_000;

    /** Text of an Atom entry may be XHTML, of which each list in a list goes two deeper. */
    private static final int DEEPEST = 100;

    private static final Set<String> NOTED =
            Set.of("pubDate", "published", "issued", "date", "created", "updated", "modified", "language");

    private final XMLStreamReader xml;
    private final int mostEntries;
    private final List<String> path = new ArrayList<>();
    private final List<Map<String, String>> entries = new ArrayList<>();
    private final Map<String, String> feed = new HashMap<>();
    private int parts;

    /** Whose child is being looked at: an entry, or the feed itself. */
    private Map<String, String> owner = feed;

    private int ownerDepth;

    @Nullable
    private StringBuilder noted;

    /**
     * What was noted, as written, by the local name of the element; {@code lang} is the attribute {@code xml:lang}.
     *
     * @param feed of the feed itself
     * @param entries of each entry, in order of the file
     */
    record Notes(Map<String, String> feed, List<Map<String, String>> entries) {}

    private FeedScan(XMLStreamReader xml, int mostEntries) {
        this.xml = xml;
        this.mostEntries = mostEntries;
    }

    /** @throws FeedRefusedException if the text is no XML, has a document type, or is too large or too deep */
    static Notes of(String text, int mostEntries) throws FeedRefusedException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            FeedScan scan = new FeedScan(factory.createXMLStreamReader(new StringReader(text)), mostEntries);
            scan.read();
            return new Notes(scan.feed, scan.entries);
        } catch (XMLStreamException malformed) {
            throw FeedRefusedException.unreadable("the body is not well-formed XML: line "
                    + malformed.getLocation().getLineNumber() + ", column "
                    + malformed.getLocation().getColumnNumber());
        }
    }

    private void read() throws XMLStreamException, FeedRefusedException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw FeedRefusedException.unreadable(
                            "a document type (<!DOCTYPE …>) is not allowed; remove it, no feed needs one");
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> note();
                default -> {
                    // comments, instructions and spaces say nothing
                }
            }
        }
    }

    private void start(String name) throws FeedRefusedException {
        parts += 1 + xml.getAttributeCount();
        if (parts > MOST_PARTS || path.size() >= DEEPEST) {
            throw FeedRefusedException.tooLarge("the feed has more than " + MOST_PARTS
                    + " elements and attributes, or more than " + DEEPEST + " elements in each other");
        }
        if (isEntry(name)) {
            if (entries.size() == mostEntries) {
                throw FeedRefusedException.tooLarge(
                        "the feed has more than " + mostEntries + " entries, which is the most that is read at once");
            }
            owner = new HashMap<>();
            entries.add(owner);
            ownerDepth = path.size() + 1;
        } else if (owner == feed && (name.equals("channel") || path.isEmpty())) {
            ownerDepth = path.size() + 1;
        }
        path.add(name);
        String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        if (path.size() == ownerDepth && language != null) {
            owner.put("lang", language);
        }
        if (path.size() == ownerDepth + 1 && NOTED.contains(name)) {
            noted = new StringBuilder();
        }
    }

    /** Entries stand in the channel of an RSS file, and beside it in RDF; those of Atom stand in the feed. */
    private boolean isEntry(String name) {
        if (path.isEmpty()) {
            return false;
        }
        return switch (path.get(0)) {
            case "rss" -> name.equals("item") && path.size() == 2 && path.get(1).equals("channel");
            case "RDF" -> name.equals("item") && path.size() == 1;
            case "feed" -> name.equals("entry") && path.size() == 1;
            default -> false;
        };
    }

    private void note() {
        if (noted != null && path.size() == ownerDepth + 1) {
            noted.append(xml.getText());
        }
    }

    private void end() {
        String name = path.remove(path.size() - 1);
        if (noted != null && path.size() == ownerDepth) {
            if (!noted.toString().isBlank()) {
                owner.putIfAbsent(name, noted.toString().strip());
            }
            noted = null;
        }
        if (owner != feed && path.size() < ownerDepth) {
            owner = feed;
            ownerDepth = path.size();
        }
    }
}
