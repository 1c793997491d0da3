package dossier.tagging;

import ai.onnxruntime.OrtException;
import dossier.text.ReadingBudget;

import java.util.ArrayList;
import java.util.List;

/** Reads a text window by window with the model. */
final class ModelTagger implements NameTagger, AutoCloseable {

    private final Vocabulary vocabulary;
    private final TokenModel model;

    ModelTagger(Vocabulary vocabulary, TokenModel model) {
        this.vocabulary = vocabulary;
        this.model = model;
    }

    /**
     * @throws LinkageError if the library that runs the model cannot be loaded on this machine
     * @throws OrtException if it does not take the model
     */
    static ModelTagger load() throws OrtException {
        return new ModelTagger(Vocabulary.standard(), OnnxModel.load());
    }

    @Override
    public List<TaggedSpan> tag(String text) {
        List<TaggedSpan> spans = new ArrayList<>();
        new WindowReader(text, vocabulary).forEach(window -> labels(window).addSpans(spans));
        return List.copyOf(spans);
    }

    @Override
    public List<TaggedSpan> tag(String text, KnownWords known, ReadingBudget budget) {
        List<TaggedSpan> spans = new ArrayList<>();
        WindowReader reader = new WindowReader(text, vocabulary, new NewNames(text, known));
        budget.begin("looking for names", text.length());
        reader.forEach(window -> {
            budget.check(window.start(0));
            labels(window).addSpans(spans);
        });
        return List.copyOf(new NamesAgain(text, spans, reader.unread()).all());
    }

    private WindowLabels labels(TokenRun window) {
        return new WindowLabels(window, model.logits(ModelInput.of(window)));
    }

    @Override
    public void close() {
        model.close();
    }
}
