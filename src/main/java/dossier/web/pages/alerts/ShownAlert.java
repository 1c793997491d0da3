package dossier.web.pages.alerts;

import dossier.alerts.Alert;
import dossier.lists.ListingRef;
import dossier.web.alerts.AlertSentence;
import dossier.web.pages.PageWords;

import java.util.List;

/**
 * An alert, as its page shows it.
 *
 * @param id of the alert
 * @param sort what happened, in two or three words
 * @param style in the style sheet
 * @param day when it was found
 * @param because what it says, in one sentence
 * @param entry address of the list entry that changed
 * @param article address of the article that it is about, or empty
 * @param handled who made what of it and why; empty while it is new
 * @param answers what can be made of it now
 */
public record ShownAlert(
        long id,
        String sort,
        String style,
        String day,
        String because,
        String entry,
        String article,
        String handled,
        List<Answer> answers) {

    public ShownAlert {
        answers = List.copyOf(answers);
    }

    /**
     * What can be made of it.
     *
     * @param state the state that it then has
     * @param words on the button
     */
    public record Answer(Alert.State state, String words) {}

    private static final List<Answer> ANSWERS = List.of(
            new Answer(Alert.State.SEEN, "Seen"),
            new Answer(Alert.State.CLOSED, "Close"),
            new Answer(Alert.State.NEW, "Open again"));

    static ShownAlert of(Alert alert) {
        ListingRef entry = alert.listing().ref();
        return new ShownAlert(
                alert.id(),
                inWords(alert.sort()),
                style(alert.sort()),
                PageWords.inWords(alert.at()),
                AlertSentence.of(alert),
                "/listings/" + entry.list() + "/" + PageWords.inPath(entry.reference()),
                alert.subject()
                        .article()
                        .map(article -> "/articles/" + article.id())
                        .orElse(""),
                handled(alert.handling()),
                ANSWERS.stream()
                        .filter(answer -> answer.state() != alert.handling().state())
                        .toList());
    }

    private static String inWords(Alert.Sort sort) {
        return switch (sort) {
            case LISTED -> "New hit";
            case DELISTED -> "No longer listed";
            case NO_LONGER_A_HIT -> "No longer a hit";
            case BAND_CHANGED -> "Other band";
            case FACTS_CHANGED -> "Entry changed";
            case CLAIM_CHANGED -> "Claim checked again";
        };
    }

    private static String style(Alert.Sort sort) {
        return switch (sort) {
            case LISTED -> "match";
            case DELISTED, NO_LONGER_A_HIT -> "none";
            case BAND_CHANGED, FACTS_CHANGED, CLAIM_CHANGED -> "review";
        };
    }

    private static String handled(Alert.Handling handling) {
        String state = switch (handling.state()) {
            case NEW -> "";
            case SEEN -> "Seen";
            case CLOSED -> "Closed";
        };
        if (state.isEmpty()) {
            return handling.note();
        }
        return state
                + (handling.by().isEmpty() ? "" : " by " + handling.by())
                + handling.at().map(at -> " on " + PageWords.inWords(at)).orElse("")
                + (handling.note().isEmpty() ? "" : ": " + handling.note());
    }
}
