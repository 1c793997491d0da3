package dossier.web.pages.profile;

import java.util.List;

/**
 * The forms by which analysts decide which entries are one party.
 *
 * @param may whether the reader of the page may
 * @param wrong what is wrong with the form that was sent; empty if none was or nothing is
 * @param with the other profile, as it was sent
 * @param reason the reason, as it was sent
 * @param listings the entries that were ticked
 */
public record JoinForms(boolean may, List<String> wrong, String with, String reason, List<String> listings) {

    public JoinForms {
        wrong = List.copyOf(wrong);
        listings = List.copyOf(listings);
    }

    /** Nothing was sent yet. */
    static JoinForms blank(boolean may) {
        return new JoinForms(may, List.of(), "", "", List.of());
    }
}
