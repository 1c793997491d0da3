package dossier.web.tables;

/** Whoever takes an answer. */
interface Receiver {

    /** Whether what was sent before still waits to be taken. */
    boolean isBusy();

    /** Whether the caller has left. */
    boolean isGone();

    /** Sends words after the answer's last byte, where the connection can take them. */
    void conclude(String words);

    /** Whether the request is still being sent: most clients take nothing before they have sent everything. */
    boolean isSending();
}
