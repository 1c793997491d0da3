package dossier.alerts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Where alerts may be sent. */
@ConfigMapping(prefix = "dossier.alerts")
public interface AlertSettings {

    /** Hosts that webhooks may call, with their port where it is not the usual one; none unless configured. */
    Optional<Set<String>> allowedHosts();

    /** Whether those hosts may stand in a private network, or be this machine. */
    @WithDefault("false")
    boolean allowPrivate();

    /** How often is looked whether there is something to send. */
    @WithDefault("PT5S")
    Duration every();

    /** Longest time that a webhook may take to answer. */
    @WithDefault("PT10S")
    Duration timeout();

    /** How often a delivery is tried before it is given up; the times between double, from ten seconds to an hour. */
    @WithDefault("12")
    int attempts();

    /** Most alerts in one delivery. */
    @WithDefault("100")
    int batch();
}
