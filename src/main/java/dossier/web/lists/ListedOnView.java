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
@Schema(name = "ListedOn", description = "Whether it was on the list on a given day, and how we know.")
public record ListedOnView(
        @Schema(description = "Yes, no or not known.") ListedOn.Answer answer,
        @Schema(description = "What the answer rests on.") ListedOn.Reason reason,

        @Schema(description = "The date that the reason speaks of.", examples = "2019-01-21")
        String date,

        @Schema(description = "The same in words.", examples = "Designated on 21 January 2019.")
        String sentence,

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
        String date = listed.date().inWords();
        String on = (listed.date().isDay() ? "on " : "in ") + date;
        return switch (listed.reason()) {
            case DESIGNATED -> "Designated " + on + ".";
            case NOT_YET_DESIGNATED -> "Designated only later, " + on + ".";
            case DESIGNATED_ABOUT_THEN -> "Designated " + on + "; the list gives no exact day.";
            case CARRIED_OVER -> "Carried over into current law " + on + ", so listed since then at the latest.";
            case LISTED_BEFORE_CARRIED_OVER ->
                "Listed before " + date
                        + ", when the entry was carried over into current law; the list does not give the first date.";
            case LEGAL_ACT -> "Named in a legal act of " + date + ".";
            case LAST_UPDATED -> "The list says that the entry was updated " + on + ".";
            case AT_THE_LATEST_SINCE -> "Listed since " + date + " at the latest; the list does not say since when.";
            case SEEN -> "In our copies of the list since " + date + ".";
            case NOT_YET_SEEN -> "Not in our copies of the list before " + date + ".";
            case DELISTED -> "No longer on the list since " + date + ".";
            case DELISTED_ABOUT_THEN -> "Removed from the list around that time; gone by " + date + ".";
        };
    }
}
