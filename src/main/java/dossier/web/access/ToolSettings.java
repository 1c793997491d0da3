package dossier.web.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.util.Set;

/** Which tools may ask from the browser. */
@ConfigMapping(prefix = "dossier.web.reconciliation")
public interface ToolSettings {

    /**
     * Origins of pages that may ask from the browser: those of OpenRefine on this machine unless configured. Other pages may not, as
     * everywhere in this service.
     */
    @WithDefault("http://127.0.0.1:3333,http://localhost:3333")
    Set<String> origins();
}
