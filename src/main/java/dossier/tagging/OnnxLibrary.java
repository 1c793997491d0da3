package dossier.tagging;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Opens ONNX Runtime, once in the life of the process. */
final class OnnxLibrary {

    /** Its warnings are about graphics cards and the like, and go past our log. */
    private static final OrtLoggingLevel LEVEL = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR;

    private OnnxLibrary() {}

    /**
     * @throws LinkageError if the library has no native part for this machine, or cannot load it
     * @throws OrtException if it does not start
     */
    static OrtEnvironment open() throws OrtException {
        OrtEnvironment environment = environment();
        keepBeyondShutdown();
        return environment;
    }

    private static OrtEnvironment environment() throws OrtException {
        try {
            return OrtEnvironment.getEnvironment(LEVEL);
        } catch (IllegalStateException wrapper) {
            if (wrapper.getCause() instanceof OrtException cause) {
                throw cause;
            }
            throw wrapper;
        }
    }

    /**
     * The library lets go of its environment as soon as the JVM begins to stop; a thread that still reads a text then crashes
     * the whole process, with PostgreSQL left running (https://github.com/microsoft/onnxruntime/issues/31352). The native part
     * counts who holds the environment, so we hold it once more, and nothing public does that. Where a version has another
     * inside, this fails at the start and in every test, not in silence.
     */
    private static void keepBeyondShutdown() {
        try {
            Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            api.setAccessible(true);
            Method createHandle =
                    OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            createHandle.setAccessible(true);
            createHandle.invoke(null, api.getLong(null), LEVEL.getValue(), "dossier");
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("ONNX Runtime does not let itself be held", failure.getCause());
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("this version of ONNX Runtime must be held in another way", changed);
        }
    }
}
