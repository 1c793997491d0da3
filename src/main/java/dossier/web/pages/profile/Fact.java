package dossier.web.pages.profile;

import java.util.List;
import java.util.Optional;

/**
 * A line of facts of one sort.
 *
 * @param label what they are
 * @param values the facts; may be empty
 * @param none what is said where there are none
 */
public record Fact(String label, List<Value> values, String none) {

    /** More than these are shown on demand. */
    private static final int SHOWN = 8;

    /** A text beyond this many characters is shown on demand. */
    private static final int LONG_TEXT = 260;

    public Fact {
        values = List.copyOf(values);
    }

    /**
     * One fact.
     *
     * @param text what it says
     * @param note who says so, or how firmly; may be empty
     * @param href where it leads, if anywhere
     * @param marked whether another authority contradicts it
     */
    public record Value(String text, String note, Optional<String> href, boolean marked) {

        static Value of(String text) {
            return of(text, "");
        }

        static Value of(String text, String note) {
            return new Value(text, note, Optional.empty(), false);
        }

        static Value linked(String text, String href) {
            return new Value(text, "", Optional.of(href), false);
        }

        /** Whether it is too long to be shown at once. */
        public boolean lengthy() {
            return text.length() > LONG_TEXT;
        }

        /** How it begins, up to the end of a word. */
        public String beginning() {
            int end = text.lastIndexOf(' ', LONG_TEXT);
            return text.substring(0, end < LONG_TEXT / 2 ? LONG_TEXT : end) + "…";
        }
    }

    Fact(String label, List<Value> values) {
        this(label, values, "The list does not say");
    }

    static Fact of(String label, List<String> texts) {
        return new Fact(label, texts.stream().map(Value::of).toList());
    }

    /** The first of them. */
    public List<Value> shown() {
        return values.size() <= SHOWN + 1 ? values : values.subList(0, SHOWN);
    }

    /** The others, which are shown on demand. */
    public List<Value> rest() {
        return values.subList(shown().size(), values.size());
    }
}
