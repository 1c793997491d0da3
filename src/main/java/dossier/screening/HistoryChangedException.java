package dossier.screening;

import java.time.LocalDate;

/** The history of the lists was changed again and again while a day of the past was read. */
public final class HistoryChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    HistoryChangedException(LocalDate day) {
        this("the history of the lists was changed while " + day + " was read; try again in a moment");
    }

    private HistoryChangedException(String detail) {
        super(detail);
        this.detail = detail;
    }

    /** What happened, for the caller. */
    public String detail() {
        return detail;
    }
}
