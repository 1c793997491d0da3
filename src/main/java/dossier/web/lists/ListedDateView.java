package dossier.web.lists;

import dossier.lists.ListedDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date that a list gives.
 *
 * @param kind what it says
 * @param date the date, as precise as published
 * @param source column it was read from
 */
@Schema(name = "ListedDate", description = "A date of a list with what kind of date it is.")
public record ListedDateView(
        @Schema(description = "What it says.") ListedDate.Kind kind,

        @Schema(description = "The date, as precise as published.", examples = "2020-12-31")
        String date,

        @Schema(description = "Column it was read from.", examples = "Date Designated")
        String source) {

    public static ListedDateView of(ListedDate date) {
        return new ListedDateView(date.kind(), date.date().toString(), date.source());
    }
}
