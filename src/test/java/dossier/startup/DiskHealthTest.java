package dossier.startup;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class DiskHealthTest {

    @TempDir
    Path folder;

    @Test
    void tooLittleFreeSpaceIsNamedWithItsFolder() {
        HealthCheckResponse answer = new DiskHealth(List.of(folder), Long.MAX_VALUE).call();
        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(answer.getData().orElse(Map.of()).get(folder.toString()))
                .asString()
                .startsWith("full: ");
    }

    @Test
    void enoughFreeSpaceIsReadyAndAFolderThatIsNotUsedIsLeftOut() {
        Path unused = folder.resolve("unused");
        HealthCheckResponse answer = new DiskHealth(List.of(folder, unused), 0).call();
        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(answer.getData().orElse(Map.of())).containsOnlyKeys(folder.toString());
    }
}
