package dossier.web.access;

import jakarta.inject.Singleton;

/** Pages of other tools on this machine that may ask one part of this service from the browser: its reconciliation service. */
@Singleton
public class ToolPages {

    private static final String THEIRS = "/reconcile";

    private final ToolSettings configured;

    ToolPages(ToolSettings configured) {
        this.configured = configured;
    }

    /** Whether a page of that origin may read answers under that path. */
    public boolean isAllowed(String path, String origin) {
        return path.startsWith(THEIRS) && configured.origins().contains(origin);
    }

    /** A service without passwords is asked under a name of this machine all the same. */
    boolean mayAsk(String path, Origins origins) {
        return path.startsWith(THEIRS) && origins.isLocal() && origins.areAmong(configured.origins());
    }
}
