package dossier.web.http;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class StrictJsonTest {

    record Body(Optional<String> publishedOn, Optional<Integer> limit) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"publishedOn\":\"2022\",\"publishedOn\":\"2023\"} | publishedOn | publishedOn must be given once, not twice (line 1, column 36)",
                "{\"publishedOn\":5} | publishedOn | publishedOn must be text in quotes (line 1, column 16)",
                "{\"limit\":\"x\"} | limit | limit must be a whole number in range (line 1, column 10)",
                "{\"limits\":1} | limits | there is no field 'limits' here; there are limit, publishedOn",
                "{\"publishedOn\":\"\\u0000\"} | publishedOn | publishedOn must be text without U+0000 and without unpaired surrogates (line 1, column 16)",
            })
    void theFieldThatIsWrongIsNamed(String body, String field, String detail) {
        ProblemException problem = catchThrowableOfType(
                ProblemException.class, () -> new StrictJson().read(body.getBytes(StandardCharsets.UTF_8), Body.class));
        assertThat(problem.problem().detail()).isEqualTo(detail);
        assertThat(problem.problem().field()).contains(field);
    }
}
