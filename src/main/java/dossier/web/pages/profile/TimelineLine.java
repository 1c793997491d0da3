package dossier.web.pages.profile;

import dossier.lists.ListedDate;
import dossier.profiles.TimelineEvent;
import dossier.web.lists.FieldWords;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of the timeline for those who read.
 *
 * @param day when, as precise as known
 * @param where which listing; empty for an article
 * @param what what happened
 * @param article address of the article, if it is one
 */
public record TimelineLine(String day, String where, String what, Optional<String> article) {

    static TimelineLine of(TimelineEvent event) {
        return new TimelineLine(
                event.date().inWords(),
                event.listing().map(ProfileWords::listing).orElse(""),
                what(event),
                event.article().map(id -> "/articles/" + id));
    }

    /** The whole line. */
    public String said() {
        return day + ": " + (where.isEmpty() ? "" : where + ", ") + what;
    }

    private static String what(TimelineEvent event) {
        return switch (event.kind()) {
            case LIST_DATE -> event.dateKind().map(TimelineLine::dated).orElse("a date of the list");
            case FIRST_SEEN -> "first copy here that has the entry";
            case CHANGED ->
                "entry changed: "
                        + Arrays.stream(event.detail().split(", "))
                                .map(FieldWords::of)
                                .collect(Collectors.joining(", "));
            case DELISTED -> "first copy here without the entry";
            case ARTICLE -> event.detail().isBlank() ? "article without a title" : event.detail();
        };
    }

    private static String dated(ListedDate.Kind kind) {
        return switch (kind) {
            case DESIGNATED -> "designated";
            case CARRIED_OVER -> "carried over into new law; listed before";
            case LEGAL_ACT -> "named in a legal act";
            case REMARKED -> "date of UN designation in the remark of the list";
            case LAST_UPDATED -> "entry last updated";
            case DIRECTIVE -> "under a directive";
        };
    }
}
