package dossier.tagging;

import ai.onnxruntime.OrtException;

/** The real model, for tests of other packages. */
public final class TaggersForTests {

    private TaggersForTests() {}

    public static NameTagger load() throws OrtException {
        return ModelTagger.load();
    }
}
