package dossier.alerts;

import java.util.List;

/** How alerts are written for a webhook: as the API writes them. */
public interface AlertsAsJson {

    /** One JSON document with all of them. */
    String write(String delivery, List<Alert> alerts);
}
