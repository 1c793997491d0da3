package dossier.web.lists;

import dossier.lists.Cell;
import dossier.lists.ListedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Locale;

/**
 * Where a value stands in the publisher's files.
 *
 * @param file name of the file
 * @param row number of the line on which its row begins
 * @param column heading of its column
 * @param value the value
 */
@Schema(
        name = "Source",
        description = "Where a value is in the files of the list's active snapshot. Left out where that is not known:"
                + " lists that were imported by an earlier version have it from their next import on.")
public record SourceView(
        @Schema(description = "Name of the file as published, in lower case.", examples = "alt.csv")
        String file,

        @Schema(
                description = "Number of the line on which the row begins, from 1; the heading is counted.",
                examples = "5123")
        int row,

        @Schema(
                description =
                        "Heading as published, or the field's name where the file has no headings; several, with +"
                                + " between them, where the value is put together of several cells.",
                examples = "alt_name")
        String column,

        @Schema(description = "The value; a country as its code.", examples = "ALEXEYEV, Vladimir")
        String value) {

    public static SourceView of(ListedValue listed) {
        return of(listed.cell(), listed.value());
    }

    public static SourceView of(Cell cell, String value) {
        return new SourceView(cell.file(), cell.row(), cell.column(), value);
    }

    /** The row in words: {@code alt.csv row 5,123}. */
    public String inWords() {
        return file + " row " + String.format(Locale.ROOT, "%,d", row);
    }
}
