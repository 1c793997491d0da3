package dossier.lists.imports;

/**
 * Why an import was not published.
 *
 * @param reason sort of reason
 * @param file file name as published, or empty where it is about the whole publication
 * @param line line of the file, from 1; 0 where it is about the whole file
 * @param detail in words, for the person who imports
 */
public record Refusal(Reason reason, String file, long line, String detail) {

    /** File, line and detail in one line. */
    public String inWords() {
        if (file.isEmpty()) {
            return detail;
        }
        return line == 0 ? file + ": " + detail : file + " line " + line + ": " + detail;
    }

    /** Sorts of reason. */
    public enum Reason {
        /** The files are not what the publisher's format promises: wrong list, truncated, missing column, a second heading, duplicate ids. */
        FORMAT,
        /** A file that the list needs is missing, or one was sent that the list does not have. */
        FILES,
        /** Not text: a page, an archive, an office document. */
        NOT_TEXT,
        /** Larger than configuration allows, packed or unpacked. */
        TOO_LARGE,
        /** Fewer listings than any real publication of the list has, or none. */
        TOO_FEW,
        /** Far more listings than any real publication of the list has: another list, or several joined. */
        TOO_MANY,
        /** More than the allowed share of the listings or names would go at once. */
        SHRUNK,
        /** More than the allowed share of the listings would have other names than before. */
        RENAMED,
        /** More than the allowed share of the lines are problems. */
        PROBLEMS,
        /** The names look as if they were read in another encoding than they were written in. */
        GARBLED,
        /** Older than the active snapshot. */
        OLDER,
        /** A sample may not replace a real snapshot. */
        SAMPLE_AFTER_REAL,
        /** The publisher did not answer, or not with its file. */
        UNREACHABLE
    }
}
