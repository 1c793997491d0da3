package dossier.web.pages.profile;

import java.util.List;

/**
 * The form by which analysts join a name of articles to a profile.
 *
 * @param may whether the reader of the page may
 * @param wrong what is wrong with the form that was sent; empty if none was or nothing is
 * @param to the profile, as it was sent
 * @param every whether every article was chosen; one article is what harms least
 * @param article the one article, as it was sent
 * @param reason the reason, as it was sent
 */
public record NameForm(boolean may, List<String> wrong, String to, boolean every, String article, String reason) {

    public NameForm {
        wrong = List.copyOf(wrong);
    }

    /** Nothing was sent yet. */
    static NameForm blank(boolean may) {
        return new NameForm(may, List.of(), "", false, "", "");
    }

    /** The same with what is wrong with it. */
    NameForm wrong(List<String> messages) {
        return new NameForm(may, messages, to, every, article, reason);
    }
}
