package dossier.reviews;

import java.util.List;

/**
 * A verdict as a labelled case: two parties as they were known when it was said, and whether they are one.
 *
 * @param verdict id of the verdict
 * @param kind code of the kind, or empty where it was not asked
 * @param asked the customer, or the party in an article
 * @param listed the listings, of one party
 * @param same whether they are one
 * @param note why, in the words of who said it
 */
public record LabelledPair(long verdict, String kind, Party asked, List<Party> listed, boolean same, String note) {

    public LabelledPair {
        listed = List.copyOf(listed);
    }

    /**
     * What was known.
     *
     * @param names the primary one first
     * @param birthDates as precise as known
     * @param countries codes, lower case
     */
    public record Party(List<String> names, List<String> birthDates, List<String> countries) {

        public Party {
            names = List.copyOf(names);
            birthDates = List.copyOf(birthDates);
            countries = List.copyOf(countries);
        }
    }
}
