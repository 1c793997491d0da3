package dossier.commands;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** Which service is asked, and by whom. */
final class ServiceOptions {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Address of the service (default: DOSSIER_URL, or http://localhost:8080).")
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "User of the service. The password is in DOSSIER_PASSWORD or asked at the terminal.")
    private Optional<String> user = Optional.empty();

    /** The service, not asked yet. */
    DossierService service(Terminal terminal) throws CommandFailedException {
        String given = url.orElse(terminal.environment().getOrDefault("DOSSIER_URL", "http://localhost:8080"));
        URI address = address(given);
        Optional<String> authorization = Optional.empty();
        if (user.isPresent()) {
            if (address.getScheme().equals("http") && !THIS_MACHINE.contains(address.getHost())) {
                terminal.say("dossier: the password goes to " + address.getHost()
                        + " unencrypted; use an address that begins with https://");
            }
            authorization = Optional.of(basic(user.orElseThrow(), password(terminal)));
        }
        return new DossierService(address, authorization, DossierService.Patience.USUAL);
    }

    private URI address(String given) {
        String trimmed = given.replaceAll("/+$", "");
        if (trimmed.matches("https?://[^/?#\\s@]+(/[^?#\\s]*)?")) {
            try {
                URI address = URI.create(trimmed);
                if (address.getHost() != null) {
                    return address;
                }
            } catch (IllegalArgumentException odd) {
                throw new ParameterException(spec.commandLine(), notAnAddress(given), odd);
            }
        }
        throw new ParameterException(spec.commandLine(), notAnAddress(given));
    }

    /** A password may stand before the @ and is not repeated. */
    private static String notAnAddress(String given) {
        return given.contains("@")
                ? "--url must have no user and password in it; give --user, and the password in DOSSIER_PASSWORD"
                : "--url must be an address such as http://localhost:8080, not '" + given + "'";
    }

    private static String password(Terminal terminal) throws CommandFailedException {
        String set = terminal.environment().getOrDefault("DOSSIER_PASSWORD", "");
        if (!set.isEmpty()) {
            return set;
        }
        return terminal.ask("Password: ")
                .orElseThrow(() -> new CommandFailedException(
                        "nobody can be asked for the password here; put it into the environment as DOSSIER_PASSWORD"));
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
