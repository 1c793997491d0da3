package dossier.lists.ofac;

import dossier.lists.Detail;
import dossier.lists.Identifier;
import dossier.text.WordTable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels that begin an item of OFAC's Remarks, of the table {@code ofac-labels.tsv}. */
final class OfacLabels {

    private static final String TABLE = "/dossier/lists/ofac-labels.tsv";
    private static final OfacLabels STANDARD = new OfacLabels();

    /** Labels by their first word, longest label first. */
    private final Map<String, List<Label>> byFirstWord = new HashMap<>();

    /** What follows a label: exactly one of these. */
    sealed interface Meaning {}

    /** A number of a document or registration. */
    record Number(Identifier.Type type) implements Meaning {}

    /** A detail. */
    record Fact(Detail.Kind kind) implements Meaning {}

    /** Everything else. */
    enum Words implements Meaning {
        MEASURE,
        REMARK,
        OPERATOR
    }

    /**
     * A label.
     *
     * @param text the label as OFAC writes it
     * @param meaning what follows it
     * @param said whether it tells more than its meaning and is kept beside the value
     */
    record Label(String text, Meaning meaning, boolean said) {

        /** Whether the item begins with this label as whole words. */
        private boolean begins(String item) {
            return item.startsWith(text)
                    && (item.length() == text.length() || !Character.isLetterOrDigit(item.charAt(text.length())));
        }
    }

    private OfacLabels() {
        for (WordTable.Row row : WordTable.withHeading(TABLE).rows()) {
            Label label = new Label(
                    row.cell("label"),
                    meaning(row.cell("kind")),
                    row.cell("said").equals("label"));
            byFirstWord
                    .computeIfAbsent(firstWord(label.text()), word -> new ArrayList<>())
                    .add(label);
        }
        Comparator<Label> longestFirst =
                Comparator.comparingInt((Label label) -> label.text().length()).reversed();
        byFirstWord.values().forEach(labels -> labels.sort(longestFirst));
    }

    /** The labels that ship with the service. */
    static OfacLabels standard() {
        return STANDARD;
    }

    /** The longest label that the item begins with. */
    Optional<Label> beginning(String item) {
        return byFirstWord.getOrDefault(firstWord(item), List.of()).stream()
                .filter(label -> label.begins(item))
                .findFirst();
    }

    private static Meaning meaning(String word) {
        for (Words words : Words.values()) {
            if (words.name().equals(word)) {
                return words;
            }
        }
        for (Identifier.Type type : EnumSet.allOf(Identifier.Type.class)) {
            if (type.name().equals(word)) {
                return new Number(type);
            }
        }
        return new Fact(Detail.Kind.valueOf(word));
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
