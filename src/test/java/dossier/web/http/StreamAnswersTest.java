package dossier.web.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dossier.sql.StatementException;
import dossier.streams.Outcome;
import dossier.streams.Outcome.Kind;
import dossier.text.ReadingBudget;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class StreamAnswersTest {

    private static final int MOST = 40;

    private boolean ready = true;
    private final StreamAnswers answers = new StreamAnswers(
            new StrictJson(), JsonMapper.builder().addModule(new Jdk8Module()).build(), MOST, () -> ready);

    record Asked(Optional<String> name) implements JsonBody {}

    record Said(String hello) {}

    private Outcome answer(String body, Function<Asked, Object> work) {
        return answers.answer(body.getBytes(UTF_8), Asked.class, work);
    }

    private Outcome failing(RuntimeException failure) {
        return answer("{}", asked -> {
            throw failure;
        });
    }

    @Test
    void anAnswerIsTheJsonOfTheApi() {
        Outcome outcome =
                answer("{\"name\": \"Anna\"}", asked -> new Said(asked.name().orElseThrow()));
        assertThat(outcome.kind()).isEqualTo(Kind.ANSWERED);
        assertThat(outcome.body()).asString(UTF_8).isEqualTo("{\"hello\":\"Anna\"}");
    }

    @Test
    void whatIsWrongNamesItsField() {
        Outcome outcome = failing(ProblemException.badField("queries[0].kind", "kind must be one of PERSON"));
        assertThat(outcome.kind()).isEqualTo(Kind.REFUSED);
        assertThat(outcome.reason()).isEqualTo("queries[0].kind: kind must be one of PERSON");
        assertThat(outcome.field()).contains("queries[0].kind");
        assertThat(outcome.body()).asString(UTF_8).contains("\"status\":400", "\"field\":\"queries[0].kind\"");
    }

    @Test
    void whatIsTooLargeIsNotParsed() {
        Outcome outcome = answer(" ".repeat(MOST) + "{}", asked -> new Said("never"));
        assertThat(outcome.kind()).isEqualTo(Kind.REFUSED);
        assertThat(outcome.reason()).isEqualTo("the body has 42 bytes; at most 40 are read");
    }

    @Test
    void whatTakesTooLongIsRefused() {
        Outcome outcome = answer("{}", asked -> {
            ReadingBudget budget = ReadingBudget.of(Duration.ZERO, () -> false);
            budget.begin("screening the queries", 2);
            budget.check(1);
            return new Said("never");
        });
        assertThat(outcome.kind()).isEqualTo(Kind.REFUSED);
        assertThat(outcome.reason()).contains("screening the queries", "dossier.web.max-processing");
    }

    @Test
    void whileTheDatabaseIsAwayOrTheIndexIsNotBuiltItWaits() {
        assertThat(failing(new StatementException("write the audit log", new SQLException("gone", "08006")))
                        .kind())
                .isEqualTo(Kind.NOT_NOW);
        ready = false;
        Outcome outcome = answer("no JSON", asked -> new Said("never"));
        assertThat(outcome.kind()).isEqualTo(Kind.NOT_NOW);
        assertThat(outcome.reason()).isEqualTo("the name index is not built yet");
    }

    @Test
    void aFaultOfOursIsToldFromTheMessages() {
        Outcome outcome = failing(new IllegalStateException("a bug"));
        assertThat(outcome.kind()).isEqualTo(Kind.FAULT);
        assertThat(outcome.reason()).doesNotContain("a bug").contains("the log has it");
    }
}
