package dossier.tagging;

import ai.onnxruntime.OrtException;
import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TaggerKeeperTest {

    @Test
    void theTaggerIsLoadedOnceAndKept() {
        AtomicInteger loads = new AtomicInteger();
        TaggerKeeper keeper = new TaggerKeeper(true, () -> {
            loads.incrementAndGet();
            return new ModelTagger(Vocabulary.standard(), new SilentModel(() -> {}));
        });

        assertThat(keeper.tagger()).isPresent().isEqualTo(keeper.tagger());
        assertThat(keeper.tagger().orElseThrow().tag("Ann left.")).isEmpty();
        assertThat(loads).hasValue(1);
    }

    @Test
    void aLibraryThatCannotBeLoadedLeavesTheServiceWithoutTagger() {
        assertThat(failing(new UnsatisfiedLinkError("no onnxruntime in java.library.path"))
                        .tagger())
                .isEmpty();
        assertThat(failing(new NoClassDefFoundError("ai/onnxruntime/OrtEnvironment"))
                        .tagger())
                .isEmpty();
        assertThat(failing(new ExceptionInInitializerError(new RuntimeException("Failed to load onnx-runtime library")))
                        .tagger())
                .isEmpty();
    }

    @Test
    void aModelThatTheLibraryRefusesLeavesTheServiceWithoutTagger() {
        TaggerKeeper keeper = new TaggerKeeper(true, () -> {
            throw new OrtException("Protobuf parsing failed");
        });

        assertThat(keeper.tagger()).isEmpty();
        keeper.close();
    }

    @Test
    void aMissingFileOfOursIsNoServiceWithoutTagger() {
        TaggerKeeper keeper = new TaggerKeeper(true, () -> {
            throw new IllegalStateException("the model's file vocab.txt is missing from the service");
        });

        assertThatThrownBy(keeper::tagger).hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsTurnedOffIsNotLoaded() {
        TaggerKeeper keeper = new TaggerKeeper(false, () -> {
            throw new AssertionError("loaded");
        });

        assertThat(keeper.tagger()).isEmpty();
    }

    @Test
    void whatNobodyAskedForIsNotLoaded() {
        TaggerKeeper keeper = new TaggerKeeper(true, () -> {
            throw new AssertionError("loaded");
        });

        keeper.close();
    }

    @Test
    void theModelIsClosedAtTheEnd() {
        AtomicInteger closed = new AtomicInteger();
        TaggerKeeper keeper = new TaggerKeeper(
                true, () -> new ModelTagger(Vocabulary.standard(), new SilentModel(closed::incrementAndGet)));
        keeper.prepare();
        keeper.close();

        assertThat(closed).hasValue(1);
    }

    private static TaggerKeeper failing(LinkageError failure) {
        return new TaggerKeeper(true, () -> {
            throw failure;
        });
    }

    /** Finds nothing. */
    private record SilentModel(Runnable closing) implements TokenModel {

        @Override
        public float[] logits(ModelInput input) {
            return new float[input.length() * WindowLabels.LABELS];
        }

        @Override
        public void close() {
            closing.run();
        }
    }
}
