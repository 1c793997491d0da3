package dossier.web;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.InetAddress;
import java.net.UnknownHostException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Whether callers need credentials: decided once, at start, before anything else happens. */
@Singleton
public class AccessMode {

    private final String host;
    private final boolean users;
    private final boolean openId;

    AccessMode(
            WebSettings settings,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean openId) {
        this.host = host;
        this.users = settings.usersFile().isPresent();
        this.openId = openId;
    }

    /** Refuses to start where strangers could reach a service without credentials. */
    void check(@Observes @Priority(1) StartupEvent start) {
        refuse(host, hasCredentials());
    }

    static void refuse(String host, boolean credentials) {
        if (!credentials && !isLoopback(host)) {
            throw new ConfigurationException("Refusing to start: quarkus.http.host is '" + host
                    + "', which other machines may reach, and no credentials are configured. Set"
                    + " DOSSIER_WEB_USERS_FILE and DOSSIER_WEB_ROLES_FILE, or an OpenID provider, or bind to 127.0.0.1."
                    + " docs/security.md shows how.");
        }
    }

    /** Whether callers need credentials; otherwise the local user may do everything. */
    boolean hasCredentials() {
        return users || openId;
    }

    /** What a caller without credentials is asked for. */
    String challenge() {
        return users ? "Basic realm=\"Dossier\", charset=\"UTF-8\"" : "Bearer";
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
