package dossier.web.access;

import dossier.web.WebSettings;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Whether callers need credentials, and which: decided once, at start, before anything else happens. What is wrong with the
 * files of users and roles stops the start.
 */
@Singleton
public class AccessMode {

    private final String host;
    private final Users users;
    private final boolean openId;

    AccessMode(
            WebSettings settings,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean openId) {
        this.host = host;
        this.users = settings.usersFile()
                .map(file -> Users.read(file, rolesFile(settings)))
                .orElseGet(Users::none);
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
        return !users.isEmpty() || openId;
    }

    /** Whether tokens of an OpenID provider are taken. */
    boolean hasTokens() {
        return openId;
    }

    /** Whether people sign in by a form: where users have passwords here, and no OpenID provider signs them in. */
    boolean hasSignIn() {
        return !users.isEmpty() && !openId;
    }

    /** Who may call with a password. */
    Users users() {
        return users;
    }

    /** What a caller without credentials is asked for. */
    String challenge() {
        return !users.isEmpty() ? "Basic realm=\"Dossier\", charset=\"UTF-8\"" : "Bearer";
    }

    private static Path rolesFile(WebSettings settings) {
        return settings.rolesFile()
                .orElseThrow(() -> new ConfigurationException(
                        "DOSSIER_WEB_USERS_FILE is set, DOSSIER_WEB_ROLES_FILE is not; both are needed"));
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
