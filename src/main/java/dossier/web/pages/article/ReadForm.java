package dossier.web.pages.article;

import java.util.Map;

/**
 * What stands in the form, as somebody wrote it.
 *
 * @param asked the fields
 * @param wrong what is wrong with a field, by its name; the empty name for what is wrong with none of them
 * @param mayKeep whether who looks may save articles
 * @param hosts hosts from which pages may be fetched, in words; empty if who looks may not have any fetched
 */
public record ReadForm(Asked asked, Map<String, String> wrong, boolean mayKeep, String hosts) {

    /** The fields of the form. */
    public record Asked(String title, String publishedOn, String text, String url, String language, String source) {

        static final Asked NOTHING = new Asked("", "", "", "", "", "");
    }

    public ReadForm {
        wrong = Map.copyOf(wrong);
    }

    /** What is wrong with a field; empty if nothing is. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** Whether a field that is folded away is wrong or filled. */
    public boolean furtherOpen() {
        return !(asked.language() + asked.source() + wrong("language") + wrong("source")).isEmpty();
    }
}
