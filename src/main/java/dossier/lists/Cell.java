package dossier.lists;

/**
 * A cell of a published file: where a value of a listing can be looked up.
 *
 * @param file name of the file as published, in lower case, e.g. {@code alt.csv}
 * @param row number of the line on which the cell's row begins, from 1; the heading and the lines before it are counted.
 *     Rows with line breaks inside take several lines, so it is a text editor's number, not always a spreadsheet's
 * @param column heading as published; for files without headings the field's name in the publisher's description. A value
 *     that is put together of several cells of the row has all their headings: {@code Name 1 + Name 6}
 */
public record Cell(String file, int row, String column) {

    /** Stands between two headings. */
    public static final String AND = " + ";
}
