package dossier.web.tables;

/** Whoever takes an answer. */
interface Receiver {

    /** Whether what was sent before still waits to be taken. */
    boolean isBusy();

    /** Whether nobody is there any more. */
    boolean isGone();

    /** Whether the request is still being sent: most clients take nothing before they have sent everything. */
    boolean isSending();
}
