package dossier.lists.xml;

import dossier.lists.Cell;
import dossier.lists.ListFormatException;
import dossier.lists.csv.CellText;
import dossier.lists.csv.PlacedValue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An element with everything in it. Each child and attribute is taken by its name; {@link #close} reports what nobody took. */
public final class XmlElement {

    private final XmlFile file;
    private final String name;
    private final String path;
    private final int line;
    private final Map<String, String> attributes;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    XmlElement(XmlFile file, String name, String path, int line, Map<String, String> attributes) {
        this.file = file;
        this.name = name;
        this.path = path;
        this.line = line;
        this.attributes = attributes;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String piece) {
        text.append(piece);
    }

    String path() {
        return path;
    }

    public String name() {
        return name;
    }

    /** Its own text, spaces tidied; empty if it has none. */
    public String text() {
        return CellText.tidy(text.toString());
    }

    /** An attribute; empty if there is none of that name. */
    public String attribute(String wanted) {
        taken.add("@" + wanted);
        return CellText.tidy(attributes.getOrDefault(wanted, ""));
    }

    /** The children of a name, in the order of the file. */
    public List<XmlElement> all(String wanted) {
        taken.add(wanted);
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The first child of a name. */
    public Optional<XmlElement> first(String wanted) {
        return all(wanted).stream().findFirst();
    }

    /** All children, for elements whose children have names of many forms. */
    public List<XmlElement> children() {
        children.forEach(child -> taken.add(child.name));
        return List.copyOf(children);
    }

    /** The text of the only child of a name; of several, which no list has there, the first, and a problem. Empty without one. */
    public String text(String wanted) {
        List<XmlElement> found = all(wanted);
        if (found.size() > 1) {
            problem(wanted, "stands here " + found.size() + " times; the first was read");
        }
        return found.isEmpty() ? "" : found.get(0).text();
    }

    /** The texts of the children of a name, each with its place; empty ones left out. */
    public List<PlacedValue> texts(String wanted) {
        return all(wanted).stream()
                .filter(child -> !child.text().isEmpty())
                .map(child -> new PlacedValue(child.text(), child.cell()))
                .toList();
    }

    /**
     * As {@link #text(String)}, where nothing can be read without it.
     *
     * @throws ListFormatException if there is none, or it is empty
     */
    public String required(String wanted) {
        String found = text(wanted);
        if (found.isEmpty()) {
            throw new ListFormatException(file.name(), line, "no '" + path + "/" + wanted + "', or an empty one");
        }
        return found;
    }

    /** Where it stands: the line on which it begins, and the names of the elements around it. */
    public Cell cell() {
        return new Cell(file.name(), line, path);
    }

    /** Where the first child of a name stands; the place of this element if there is none. */
    public Cell cell(String wanted) {
        return first(wanted).map(XmlElement::cell).orElse(cell());
    }

    public void problem(String child, String detail) {
        file.problem(line, child.isEmpty() ? path : path + "/" + child, detail);
    }

    /** Says that children and attributes of these names are left out on purpose; an attribute's begins with {@code @}. */
    public XmlElement leaveOut(String... names) {
        taken.addAll(Arrays.asList(names));
        return this;
    }

    /** Reports, once a file, what neither was taken nor is left out on purpose, in this element and those inside. */
    public void close() {
        for (XmlElement child : children) {
            if (taken.contains(child.name)) {
                child.closeIfTouched();
            } else {
                file.unread(child.line, child.path);
            }
        }
        attributes.keySet().stream()
                .filter(attribute -> !taken.contains("@" + attribute))
                .forEach(attribute -> file.unread(line, path + "/@" + attribute));
    }

    /** Of a child of which only the text was wanted, or which was left out, nothing inside is missed. */
    private void closeIfTouched() {
        if (!taken.isEmpty()) {
            close();
        }
    }
}
