package dossier.tagging;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The model in ONNX Runtime. Each call computes in the calling thread alone. */
final class OnnxModel implements TokenModel {

    private final OrtEnvironment environment;
    private final OrtSession session;
    /** Written to by closing: native memory must not go away under a thread that computes. */
    private final ReadWriteLock open = new ReentrantReadWriteLock();

    private OnnxModel(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * @throws LinkageError if the library has no native part for this machine, or cannot load it
     * @throws OrtException if it does not take the model
     */
    static OnnxModel load() throws OrtException {
        OrtEnvironment environment = OnnxLibrary.open();
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = ModelFiles.onDisk(
                    "person-org-en.int8.onnx", file -> environment.createSession(file.toString(), options));
            return new OnnxModel(environment, session);
        }
    }

    /** One window a call: in a batch the same window gives slightly other numbers. */
    @Override
    public float[] logits(ModelInput input) {
        open.readLock().lock();
        try {
            return run(input);
        } catch (OrtException failure) {
            throw new IllegalStateException("the name-finding model did not compute", failure);
        } finally {
            open.readLock().unlock();
        }
    }

    private float[] run(ModelInput input) throws OrtException {
        long[] shape = {1, input.length()};
        float[] nothingPadded = new float[input.length()];
        Arrays.fill(nothingPadded, 1);
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(input.pieces()), shape);
                OnnxTensor caseClasses =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(input.caseClasses()), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, FloatBuffer.wrap(nothingPadded), shape);
                OrtSession.Result result = session.run(Map.of("ids", pieces, "cs", caseClasses, "mask", mask))) {
            OnnxTensor output = (OnnxTensor) result.get(0); // closed with the result
            float[] logits = new float[input.length() * WindowLabels.LABELS];
            output.getFloatBuffer().get(logits);
            return logits;
        }
    }

    @Override
    public void close() {
        open.writeLock().lock();
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException("the name-finding model could not be closed", failure);
        } finally {
            open.writeLock().unlock();
        }
    }
}
