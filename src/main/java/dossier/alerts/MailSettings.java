package dossier.alerts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who gets alerts by mail. The server and the sender are {@code quarkus.mailer.host}, {@code quarkus.mailer.from} and so on. */
@ConfigMapping(prefix = "dossier.alerts.mail")
public interface MailSettings {

    /** Addresses of the recipients; no mail is sent and no server is called unless configured. */
    Optional<List<String>> to();

    /** How long an alert waits for others that go into the same mail. */
    @WithDefault("PT5M")
    Duration collect();

    /** Most alerts that one mail tells; of the others it gives the number. */
    @WithDefault("500")
    int most();

    /** Longest time that the server may take to accept a mail. */
    @WithDefault("PT30S")
    Duration timeout();

    /** Where people reach this service, for a link in each mail: {@code https://dossier.example.org}. */
    Optional<URI> link();
}
