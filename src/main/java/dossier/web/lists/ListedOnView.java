package dossier.web.lists;

import dossier.lists.ListedOn;
import dossier.lists.ListedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;

/**
 * Whether a listing stood on its list on a day.
 *
 * @param answer yes, no or not known
 * @param reason what the answer rests on
 * @param date the date that the reason speaks of
 * @param sentence the same in words
 * @param source where the list gives that date
 */
@Schema(name = "ListedOn", description = "Whether it stood on the list on a given day, and how we know.")
public record ListedOnView(
        ListedOn.Answer answer,
        ListedOn.Reason reason,
        @Schema(examples = "2019-01-21") String date,
        @Schema(examples = "Designated on 2019-01-21.") String sentence,

        @Schema(
                description =
                        "Where the list gives that date; left out where it is ours, or the list's rows are not known.")
        Optional<SourceView> source) {

    public static ListedOnView of(ListedOn listed) {
        return of(listed, Optional.empty());
    }

    public static ListedOnView of(ListedOn listed, Optional<ListedValue> source) {
        return new ListedOnView(
                listed.answer(),
                listed.reason(),
                listed.date().toString(),
                sentence(listed),
                source.map(SourceView::of));
    }

    private static String sentence(ListedOn listed) {
        String date = listed.date().toString();
        return switch (listed.reason()) {
            case DESIGNATED -> "Designated on " + date + ".";
            case NOT_YET_DESIGNATED -> "Designated only on " + date + ".";
            case DESIGNATED_ABOUT_THEN -> "Designated " + date + "; the list is no more precise.";
            case CARRIED_OVER -> "Carried over into present law on " + date + ".";
            case LISTED_BEFORE_CARRIED_OVER ->
                "Listed before " + date
                        + ", when it was carried over into present law; the list does not say since when.";
            case LEGAL_ACT -> "Named in a legal act of " + date + ".";
            case LAST_UPDATED -> "The list says it was updated on " + date + ".";
            case AT_THE_LATEST_SINCE -> "Listed at the latest since " + date + "; since when is not said.";
            case SEEN -> "On the list as imported here since " + date + ".";
            case NOT_YET_SEEN -> "Not on the list as imported here before " + date + ".";
            case DELISTED -> "Gone from the list since " + date + ".";
            case DELISTED_ABOUT_THEN -> "Taken off the list about then; gone by " + date + ".";
        };
    }
}
