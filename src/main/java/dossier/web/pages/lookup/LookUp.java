package dossier.web.pages.lookup;

import java.util.List;

/**
 * What was looked up and what was found.
 *
 * @param asked what stands in the form
 * @param parties what was found, the best first
 * @param total how many there are
 * @param from number of the first that is shown, from 1
 * @param wrong what is wrong with what was asked, field by field; nothing was looked up then
 */
public record LookUp(Asked asked, List<FoundParty> parties, int total, int from, List<String> wrong) {

    /**
     * What stands in the form, as somebody wrote it.
     *
     * @param q words or a number
     * @param kind code of a kind, or empty
     * @param list code of a list, or empty
     * @param programme part of a programme's code or title
     * @param country two letters
     * @param listedOn a day
     */
    public record Asked(String q, String kind, String list, String programme, String country, String listedOn) {

        /** Whether anything is asked. */
        public boolean any() {
            return !q.isBlank() || filtered();
        }

        /** Whether a filter is set. */
        public boolean filtered() {
            return !(kind + list + programme + country + listedOn).isBlank();
        }
    }

    /** Number of the last that is shown. */
    public int to() {
        return from + parties.size() - 1;
    }

    /** Number of the page before; -1 if there is none. */
    public int before() {
        return from <= 1 ? -1 : from / LookUpPage.A_PAGE - 1;
    }

    /** Number of the next page; -1 if there is none. */
    public int next() {
        return to() < total ? from / LookUpPage.A_PAGE + 1 : -1;
    }
}
