package dossier.text;

/** Where the words of a text end. */
final class WordEnds {

    private static final CommonWords WORDS = CommonWords.standard();

    /** "U.S.S.R." has four letters; no acronym with full stops has more than seven. */
    private static final int LONGEST_ACRONYM = 14;

    /** So many letters are an acronym, whatever follows. */
    private static final int SURELY_ACRONYM = 4;

    /** So many letters are an acronym unless a capitalised word follows: "the A.B.C. said", but "A.B.C. Muster". */
    private static final int LIKELY_ACRONYM = 3;

    private final String text;
    private final LineBreaks lines;

    WordEnds(String text, LineBreaks lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Characters that take no room: zero-width spaces and joiners, soft hyphens, marks of direction. */
    static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT;
    }

    private static boolean isWordPart(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ' || point == '‘' || point == '`';
    }

    boolean isWordAt(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** One past the last character of the word that begins here. */
    int of(int start) {
        int end = start;
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isWordPart(point)) {
                at += Character.charCount(point);
                end = at;
            } else if (isUnseen(point) && !lines.isJoint(at)) {
                at += Character.charCount(point);
            } else {
                int next = end == at ? afterJoin(at, point) : at;
                if (next == at) {
                    return end;
                }
                at = next;
            }
        }
        return end;
    }

    /** "hasn't", "O'Neill", "250,000", "13.5", a hyphen that only divides; not the possessive. The place itself if none. */
    private int afterJoin(int at, int point) {
        if (at + 1 >= text.length()) {
            return at;
        }
        if (lines.isJoint(at)) {
            int next = at + 1;
            while (!isWordAt(next)) {
                next++;
            }
            return next;
        }
        int next = text.codePointAt(at + 1);
        if (isApostrophe(point)) {
            return Character.isLetter(next) && !isPossessive(at) ? at + 1 : at;
        }
        boolean number =
                (point == ',' || point == '.') && Character.isDigit(next) && Character.isDigit(text.charAt(at - 1));
        return number ? at + 1 : at;
    }

    /** Whether the ending "'s" begins here. */
    boolean isPossessive(int at) {
        return at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !isWordAt(at + 2);
    }

    /** The word as it is read: without characters that cannot be seen and without the hyphen of a line end. */
    String surface(int start, int end) {
        int most = Math.min(end, start + Token.LONGEST_WORD);
        for (int at = start; at < most; at++) {
            char letter = text.charAt(at);
            if (letter == '\n' || letter >= 0x80 && isUnseen(letter) || lines.isJoint(at)) {
                return cleaned(start, end);
            }
        }
        return text.substring(start, withoutHalf(most));
    }

    private int withoutHalf(int end) {
        boolean divides = Character.isHighSurrogate(text.charAt(end - 1));
        return divides ? end - 1 : end;
    }

    private String cleaned(int start, int end) {
        StringBuilder clean = new StringBuilder();
        boolean hidden = false;
        int at = start;
        while (at < end && clean.length() < Token.LONGEST_WORD) {
            int point = text.codePointAt(at);
            hidden = hidden ? !isWordPart(point) : lines.isJoint(at);
            if (!hidden && !isUnseen(point)) {
                clean.appendCodePoint(point);
            }
            at += Character.charCount(point);
        }
        return clean.toString();
    }

    /** One past the acronym with full stops that begins here: "U.S.", "G.R.U."; the place itself if there is none. */
    int ofAcronym(int start) {
        int at = start;
        int limit = Math.min(text.length(), start + LONGEST_ACRONYM);
        while (at + 1 < limit && isAscii(text.charAt(at)) && text.charAt(at + 1) == '.') {
            at += 2;
        }
        boolean withLast = at > start && at < text.length() && isAscii(text.charAt(at)) && !isWordAt(at + 1);
        int end = withLast ? at + 1 : at;
        int letters = (end - start + 1) / 2;
        if (letters < 2 || !withLast && isWordAt(at)) {
            return start;
        }
        return isAcronym(start, end, letters) ? end : start;
    }

    private boolean isAcronym(int start, int end, int letters) {
        if (WORDS.is("acronym", Token.keyOf(text.substring(start, end)))) {
            return true;
        }
        boolean capitals =
                text.substring(start, end).chars().allMatch(letter -> letter == '.' || letter >= 'A' && letter <= 'Z');
        return capitals && (letters >= SURELY_ACRONYM || letters >= LIKELY_ACRONYM && !isBeforeName(end));
    }

    private static boolean isAscii(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }

    /** Whether a capitalised word follows after spaces. */
    private boolean isBeforeName(int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at + 1 < text.length()
                && Character.isUpperCase(text.codePointAt(at))
                && Character.isLowerCase(text.codePointAt(at + 1));
    }
}
