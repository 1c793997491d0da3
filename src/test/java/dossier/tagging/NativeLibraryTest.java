package dossier.tagging;

import ai.onnxruntime.OrtEnvironment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** What we must know of the library before we raise its version (docs/decisions/013-name-model.md). */
class NativeLibraryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib"
            })
    void nothingInItSendsUsageDataToItsMakers(String library) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library), library)) {
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(bytes.contains("events.data.microsoft.com")).isFalse();
            assertThat(bytes.contains("ORT_DISABLE_TELEMETRY")).isFalse();
        }
    }
}
