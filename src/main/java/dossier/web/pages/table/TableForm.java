package dossier.web.pages.table;

import java.util.Map;

/**
 * What stands in the form, as somebody wrote it.
 *
 * @param asked the fields; a chosen file is not among them, no page can fill it in again
 * @param wrong what is wrong with a field, by its name; the empty name for what is wrong with none of them
 */
public record TableForm(Asked asked, Map<String, String> wrong) {

    /** The fields of the form. */
    public record Asked(String text, String name, boolean heading, String order, String cutoff, String limit) {

        static final Asked NOTHING = new Asked("", "", true, "", "", "");
    }

    static final TableForm EMPTY = new TableForm(Asked.NOTHING, Map.of());

    public TableForm {
        wrong = Map.copyOf(wrong);
    }

    /** What is wrong with a field; empty if nothing is. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** Whether a field that is folded away is wrong or filled. */
    public boolean furtherOpen() {
        return !asked.heading()
                || !(asked.name() + asked.order() + asked.cutoff() + asked.limit()).isEmpty()
                || !(wrong("name") + wrong("order") + wrong("cutoff") + wrong("limit")).isEmpty();
    }
}
