package dossier.web.pages.table;

import dossier.web.tables.KeptTable;
import dossier.web.words.BandWords;

import java.util.List;
import java.util.Optional;

/**
 * A table that was screened, as its page shows it.
 *
 * @param href its address
 * @param file its name
 * @param about when it was screened and how it was read
 * @param counts what came out, in one line
 * @param filters by which its customers can be narrowed
 * @param part the customers of this page
 * @param from what the answer was made from
 * @param watching keeping it as a watch list
 * @param verdictsKnown whether it could be asked what people decided
 */
public record ShownTable(
        String href,
        String file,
        List<String> about,
        List<Count> counts,
        List<Filter> filters,
        Part part,
        From from,
        Watching watching,
        boolean verdictsKnown) {

    public ShownTable {
        about = List.copyOf(about);
        counts = List.copyOf(counts);
        filters = List.copyOf(filters);
    }

    /**
     * A part of the line.
     *
     * @param style in the style sheet
     * @param shape a mark beside the colour
     * @param words how many of what
     * @param href where they are shown
     */
    public record Count(String style, String shape, String words, String href) {}

    /**
     * Customers that stand so.
     *
     * @param words how they stand
     * @param count how many they are, in words
     * @param href where they are shown
     * @param current whether they are shown just now
     */
    public record Filter(String words, String count, String href, boolean current) {}

    /**
     * Customers of one page.
     *
     * @param customers the customers
     * @param words which of how many
     * @param before address of the page before
     * @param next address of the next page
     */
    public record Part(List<ShownCustomer> customers, String words, Optional<String> before, Optional<String> next) {

        public Part {
            customers = List.copyOf(customers);
        }
    }

    /**
     * What the answer was made from.
     *
     * @param engine version of the matching engine
     * @param lists the lists with their days
     * @param match from which score on a hit is a match
     * @param review from which score on a person should look
     * @param sample whether a list is bundled sample data
     */
    public record From(String engine, List<String> lists, double match, double review, boolean sample) {

        public From {
            lists = List.copyOf(lists);
        }

        /** Where a match begins, in words. */
        public String matchInWords() {
            return BandWords.score(match);
        }

        /** Where review begins, in words. */
        public String reviewInWords() {
            return BandWords.score(review);
        }

        /** Where a match begins on the bar, in pixels. */
        public double matchAt() {
            return match * ShownParty.WIDTH;
        }

        /** Where review begins on the bar, in pixels. */
        public double reviewAt() {
            return review * ShownParty.WIDTH;
        }
    }

    /**
     * Keeping it as a watch list.
     *
     * @param allowed whether who looks may do that
     * @param name that stands in the form
     * @param wrong what is wrong with it, or empty
     * @param kept as what it is kept, if it is
     */
    public record Watching(boolean allowed, String name, String wrong, Optional<KeptTable.Watched> kept) {

        /** "“Customers”: 2 customers are watched." */
        public String keptInWords() {
            return kept.map(as -> TableWords.number(as.customers(), "customer")
                            + (as.customers() == 1 ? " is" : " are") + " watched as “" + as.name() + "”"
                            + (as.leftOut() == 0
                                    ? ""
                                    : "; " + TableWords.number(as.leftOut(), "row") + " that cannot be screened "
                                            + (as.leftOut() == 1 ? "was" : "were") + " left out")
                            + ".")
                    .orElse("");
        }
    }
}
