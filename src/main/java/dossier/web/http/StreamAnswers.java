package dossier.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.articles.ArticleTooLongException;
import dossier.screening.IndexKeeper;
import dossier.streams.Outcome;
import dossier.text.BudgetSpentException;
import dossier.web.WebSettings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Answers messages of a broker as requests are answered: the same JSON, the same limits, the same words for what is wrong. */
@Singleton
public final class StreamAnswers {

    private static final int SERVER_ERROR = 500;

    private final StrictJson strict;
    private final ObjectMapper json;
    private final long most;
    private final BooleanSupplier ready;

    @Inject
    StreamAnswers(StrictJson strict, ObjectMapper json, WebSettings settings, IndexKeeper keeper) {
        this(strict, json, settings.maxJson().asLongValue(), keeper::ready);
    }

    /**
     * @param most bytes of a body
     * @param ready whether answers would not be empty for want of an index
     */
    StreamAnswers(StrictJson strict, ObjectMapper json, long most, BooleanSupplier ready) {
        this.strict = strict;
        this.json = json;
        this.most = most;
        this.ready = ready;
    }

    /**
     * Answers one.
     *
     * @param body the message's body
     * @param type what it should be
     * @param work makes the answer
     */
    public <T extends JsonBody> Outcome answer(byte[] body, Class<T> type, Function<T, Object> work) {
        if (!ready.getAsBoolean()) {
            return outcome(Outcome.Kind.NOT_NOW, ProblemView.of(503, "the name index is not built yet"));
        }
        try {
            return Outcome.answered(bytes(work.apply(read(body, type))));
        } catch (ProblemException | BudgetSpentException | ArticleTooLongException theirs) {
            return outcome(Outcome.Kind.REFUSED, Problems.told(theirs));
        } catch (RuntimeException ours) {
            ProblemView told = Problems.told(ours);
            return outcome(told.status() == SERVER_ERROR ? Outcome.Kind.FAULT : Outcome.Kind.NOT_NOW, told);
        }
    }

    private <T extends JsonBody> T read(byte[] body, Class<T> type) {
        if (body.length > most) {
            throw ProblemException.tooLarge(
                    String.format(Locale.ROOT, "the body has %d bytes; at most %d are read", body.length, most));
        }
        return strict.read(body, type);
    }

    private Outcome outcome(Outcome.Kind kind, ProblemView problem) {
        Optional<String> field = problem.field();
        String reason = field.filter(
                        named -> problem.errors().isEmpty() && !problem.detail().contains(named))
                .map(named -> named + ": " + problem.detail())
                .orElse(problem.detail());
        return new Outcome(kind, bytes(problem), reason, field);
    }

    /** As the API writes it. */
    public byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
