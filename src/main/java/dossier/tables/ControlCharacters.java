package dossier.tables;

/** Characters that no name has: they divide records in old systems, or are what a broken conversion left. */
final class ControlCharacters {

    /** Vertical tab, form feed, next line, and the four separators of ASCII: words stand on either side of them. */
    private static final String DIVIDING = "\u000B\f\u0085\u001C\u001D\u001E\u001F";

    private ControlCharacters() {}

    static boolean isFree(String cell) {
        return cell.chars().noneMatch(ControlCharacters::isOne);
    }

    /** The text with a blank for those that divide and without the others. */
    static String without(String cell) {
        StringBuilder free = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (!isOne(sign)) {
                free.append(sign);
            } else if (DIVIDING.indexOf(sign) >= 0) {
                free.append(' ');
            }
        }
        return free.toString();
    }

    /** Tabs and line ends inside a cell are text. */
    private static boolean isOne(int sign) {
        return Character.getType(sign) == Character.CONTROL && sign != '\t' && sign != '\n' && sign != '\r';
    }
}
