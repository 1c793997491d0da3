package dossier.startup;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Not ready where a disk is full: nothing can be imported or stored, and the database may stop. */
@Readiness
@ApplicationScoped
class DiskHealth implements HealthCheck {

    private static final long MEGABYTE = 1L << 20;

    private final List<Path> folders;
    private final long leastMegabytes;

    @Inject
    DiskHealth(StartSettings settings) {
        this(
                List.of(DossierMain.home(System.getenv()), Path.of(System.getProperty("java.io.tmpdir"))),
                settings.leastFreeDisk().asLongValue() / MEGABYTE);
    }

    DiskHealth(List<Path> folders, long leastMegabytes) {
        this.folders = folders;
        this.leastMegabytes = leastMegabytes;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("disk");
        boolean enough = true;
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) { // without an embedded database there is no home
                Map.Entry<String, Boolean> said = freeSpace(folder);
                answer.withData(folder.toString(), said.getKey());
                enough &= said.getValue();
            }
        }
        return answer.status(enough).build();
    }

    private Map.Entry<String, Boolean> freeSpace(Path folder) {
        try {
            long megabytes = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            boolean enough = megabytes >= leastMegabytes;
            String said = megabytes + " MB free";
            return Map.entry(
                    enough ? said : "full: " + said + ", at least " + leastMegabytes + " MB are needed", enough);
        } catch (IOException unknown) {
            return Map.entry("free space unknown: " + unknown.getMessage(), true);
        }
    }
}
