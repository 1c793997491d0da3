package dossier.web.http;

/**
 * Cells that no spreadsheet takes for a formula. A name is somebody else's text, and a cell that begins like a formula is run by
 * the program in which the answer is opened.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
public final class SafeCell {

    /** Also in the wide forms of East Asian keyboards; tab and line ends are skipped before a formula is looked for. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    /** The text itself, or with an apostrophe before it. */
    public static String of(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
