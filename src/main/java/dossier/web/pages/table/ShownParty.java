package dossier.web.pages.table;

import dossier.web.tables.AnsweredReason;
import dossier.web.words.BandWords;

import java.util.List;
import java.util.Optional;

/**
 * A listed party that a customer may be, with all its entries that fit.
 *
 * @param name the listed name that agrees best
 * @param kind what kind of party
 * @param href its page
 * @param asked the name that was compared, where the table's cell has several; empty otherwise
 * @param score of the entry that fits best
 * @param because why, in one sentence
 * @param sides each authority
 * @param programmes titles of what it is listed under
 * @param reasons for and against, of the entry that fits best
 * @param entries its entries that fit, the most probable first
 * @param decided what somebody decided, in words
 */
public record ShownParty(
        String name,
        String kind,
        String href,
        String asked,
        Score score,
        String because,
        List<Side> sides,
        List<String> programmes,
        List<AnsweredReason> reasons,
        List<Entry> entries,
        Optional<String> decided) {

    /** Of the bar, in pixels. */
    static final int WIDTH = 120;

    public ShownParty {
        sides = List.copyOf(sides);
        programmes = List.copyOf(programmes);
        reasons = List.copyOf(reasons);
        entries = List.copyOf(entries);
    }

    /**
     * How probable it is.
     *
     * @param value 0 to 1
     * @param band in words
     * @param style class in the style sheet
     * @param shape a mark beside the colour
     */
    public record Score(double value, String band, String style, String shape) {

        /** "0.97". */
        public String inWords() {
            return BandWords.score(value);
        }

        /** Pixels of the bar. */
        public double bar() {
            return Math.max(1, value * WIDTH);
        }
    }

    /**
     * An authority.
     *
     * @param authority its letters
     * @param words whether it lists the party
     * @param style class in the style sheet
     */
    public record Side(String authority, String words, String style) {}

    /**
     * A list entry.
     *
     * @param list title of the list
     * @param reference the list's own reference
     * @param href where it is shown
     * @param name the listed name
     * @param score in words
     * @param source where the name stands in the publisher's file; empty where that is not known
     * @param sample whether it is bundled sample data
     */
    public record Entry(
            String list, String reference, String href, String name, String score, String source, boolean sample) {}
}
