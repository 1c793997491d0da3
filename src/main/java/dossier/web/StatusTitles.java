package dossier.web;

import jakarta.ws.rs.core.Response;

/** HTTP statuses in words. */
final class StatusTitles {

    private static final int UNPROCESSABLE = 422;
    private static final int FULL = 507;

    private StatusTitles() {}

    static String of(int status) {
        if (status == UNPROCESSABLE) {
            return "Unprocessable Content";
        }
        if (status == FULL) {
            return "Insufficient Storage";
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
