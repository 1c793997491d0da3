package dossier.web.tables;

/** What is kept of a table in pieces. */
enum TablePart {
    /** As it was sent, so that its customers can be watched. */
    SENT,
    /** What counts and filters need of every row. */
    LINES,
    ANSWERS
}
