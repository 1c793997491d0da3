package dossier.startup;

import dossier.commands.Commands;
import dossier.database.EmbeddedDatabase;
import dossier.lists.imports.ListStatuses;
import dossier.lists.imports.WorkFolder;
import dossier.screening.SavedIndex;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Starts the embedded database unless another one is configured, then the service; stops them in reverse order. With a command as its
 * first argument nothing is started: the command asks a service that runs.
 */
@QuarkusMain
public final class DossierMain {

    private static final String IMAGE = "dossier.screening.image";
    private static final String SESSION_KEY = "dossier.web.session-key-file";

    private DossierMain() {}

    public static void main(String... arguments) {
        if (Commands.isMeantBy(arguments)) {
            Commands.main(arguments);
            return;
        }
        StartSteps.show();
        try {
            // before the first import, whose folder it would look at
            WorkFolder.removeLeft(temporary());
            Optional<DatabaseAddress> address = DatabaseAddress.configured(System.getenv(), System.getProperties());
            if (address.isPresent()) {
                use(address.orElseThrow());
            } else {
                startEmbedded();
            }
        } catch (IOException | IllegalArgumentException failure) {
            System.err.println("Dossier does not start: " + failure.getMessage());
            System.exit(1);
        }
        keepSessionKeyIn(home(System.getenv()));
        StartSteps.at("Starting the service");
        Quarkus.run(Service.class, arguments);
    }

    /** Says what is there as soon as requests are answered, then waits for the end. */
    public static final class Service implements QuarkusApplication {

        private final StartSettings settings;
        private final FirstStart firstStart;
        private final ListStatuses lists;
        private final String address;

        Service(
                StartSettings settings,
                FirstStart firstStart,
                ListStatuses lists,
                @ConfigProperty(name = "quarkus.http.host") String host,
                @ConfigProperty(name = "quarkus.http.port") int port) {
            this.settings = settings;
            this.firstStart = firstStart;
            this.lists = lists;
            this.address = "http://" + (host.equals("127.0.0.1") ? "localhost" : host) + ":" + port;
        }

        @Override
        public int run(String... arguments) {
            StartSteps.at("Ready");
            firstStart.prepareForArticles();
            // no start needs it, and it takes a look at every process
            LeftLibraries.remove(temporary(), Path.of("/proc"));
            new StartSummary(address)
                    .lines(lists.all(), firstStart.demonstration())
                    .forEach(System.out::println);
            if (!settings.leave()) {
                Quarkus.waitForExit();
            }
            return 0;
        }
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static void use(DatabaseAddress address) {
        StartSteps.at("Using the database at " + address);
        address.asProperties().forEach(System::setProperty);
    }

    /** Where the embedded PostgreSQL is, if it is used. */
    static Path home(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("DOSSIER_HOME", ".dossier"));
    }

    private static void startEmbedded() throws IOException {
        Path home = home(System.getenv());
        StartSteps.at("Starting the database in " + home);
        SavedIndex.readAhead(imageIn(home));
        EmbeddedDatabase database = EmbeddedDatabase.open(home);
        Map.of(
                        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                        "quarkus.datasource.username", database.user(),
                        "quarkus.datasource.password", database.password())
                .forEach(System::setProperty);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterService(database), "stop-postgresql"));
    }

    /** Where the name index is kept for the next start: beside the database, unless somebody says otherwise. */
    private static Path imageIn(Path home) {
        String configured = System.getProperty(IMAGE, System.getenv().getOrDefault("DOSSIER_SCREENING_IMAGE", ""));
        Path image = configured.isBlank() ? home.resolve("index.image") : Path.of(configured);
        System.setProperty(IMAGE, image.toString());
        return image;
    }

    /** Where the key of the sessions is kept, whichever database there is, unless somebody says otherwise. It is made when needed. */
    private static void keepSessionKeyIn(Path home) {
        if (System.getProperty(SESSION_KEY) == null
                && System.getenv()
                        .getOrDefault("DOSSIER_WEB_SESSION_KEY_FILE", "")
                        .isBlank()) {
            System.setProperty(SESSION_KEY, home.resolve("session.key").toString());
        }
    }

    /** The service's own shutdown hook runs at the same time as ours and still writes: wait for it. */
    private static void stopAfterService(EmbeddedDatabase database) {
        Application service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        try {
            database.close();
        } catch (IOException failure) {
            System.err.println("The embedded PostgreSQL did not stop cleanly: " + failure.getMessage());
        }
    }
}
