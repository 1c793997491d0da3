package dossier.alerts;

import java.util.List;

/**
 * Alerts for one mail.
 *
 * @param after it has the alerts after this id
 * @param until up to this one
 * @param alerts those that are told, in the order in which they were found
 * @param count how many there are
 */
public record Digest(long after, long until, List<Alert> alerts, long count) {

    public Digest {
        alerts = List.copyOf(alerts);
    }
}
