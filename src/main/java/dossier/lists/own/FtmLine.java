package dossier.lists.own;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dossier.lists.csv.CellText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one line of FollowTheMoney: an object with id, schema and properties, in whose properties other such objects may stand. */
final class FtmLine {

    /** Objects stand in properties of objects; the deepest that are met are five levels of two. */
    private static final int DEEPEST = 40;

    private static final int LONGEST_TEXT = 1_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final JsonParser parser;
    private final int line;
    private final List<FtmNode> nodes = new ArrayList<>();

    private FtmLine(JsonParser parser, int line) {
        this.parser = parser;
        this.line = line;
    }

    /**
     * The objects of a line, the line's own one last.
     *
     * @param line its number, from 1
     * @throws BrokenLineException if it is no such object; the message says what is wrong, and of which field
     */
    static List<FtmNode> read(String text, int line) throws BrokenLineException {
        try (JsonParser parser = JSON.createParser(text)) {
            FtmLine reading = new FtmLine(parser, line);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BrokenLineException("", "not a JSON object");
            }
            reading.object();
            if (parser.nextToken() != null) {
                throw new BrokenLineException("", "something stands behind the JSON object");
            }
            return reading.nodes;
        } catch (IOException broken) { // of a text in memory it is the JSON
            throw broken instanceof BrokenLineException said
                    ? said
                    : new BrokenLineException(
                            "", "not JSON, or cut off: " + firstLine(String.valueOf(broken.getMessage())));
        }
    }

    /** What is wrong with a line. */
    static final class BrokenLineException extends IOException {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final String detail;

        BrokenLineException(String field, String detail) {
            super(detail);
            this.field = field;
            this.detail = detail;
        }

        /** What is wrong. */
        String detail() {
            return detail;
        }

        /** The field that is wrong; empty where the line as a whole is. */
        String field() {
            return field;
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** Reads the object that has begun; gives its id. */
    private String object() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> properties = new LinkedHashMap<>();
        List<String> referents = new ArrayList<>();
        boolean target = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "properties" -> properties(properties);
                case "referents" -> referents.addAll(values(field));
                case "target" -> target = parser.currentToken() != JsonToken.VALUE_FALSE;
                case "id", "schema", "caption", "first_seen", "last_change" ->
                    text().ifPresent(text -> texts.put(field, text));
                default -> parser.skipChildren(); // datasets, last_seen and whatever a publisher adds
            }
        }
        String id = required(texts, "id");
        nodes.add(new FtmNode(
                id,
                required(texts, "schema"),
                Optional.ofNullable(texts.get("caption")),
                target,
                properties,
                referents,
                texts,
                line));
        return id;
    }

    private static String required(Map<String, String> texts, String field) throws BrokenLineException {
        String text = texts.getOrDefault(field, "");
        if (text.isEmpty()) {
            throw new BrokenLineException(field, "missing; left out");
        }
        return text;
    }

    private void properties(Map<String, List<String>> properties) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new BrokenLineException("properties", "not an object; left out");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String property = parser.currentName();
            parser.nextToken();
            List<String> values = values("properties." + property);
            if (!values.isEmpty()) {
                properties.put(property, List.copyOf(values));
            }
        }
    }

    /** One value or an array of them. */
    private List<String> values(String field) throws IOException {
        List<String> values = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            value(field).ifPresent(values::add);
            return values;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(field).ifPresent(values::add);
        }
        return values;
    }

    private Optional<String> value(String field) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return Optional.of(object());
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            throw new BrokenLineException(field, "an array inside an array; left out");
        }
        return text();
    }

    private Optional<String> text() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (!parser.currentToken().isScalarValue()) {
            throw new BrokenLineException(parser.currentName(), "not a text; left out");
        }
        return Optional.of(CellText.tidy(parser.getText())).filter(text -> !text.isEmpty());
    }
}
