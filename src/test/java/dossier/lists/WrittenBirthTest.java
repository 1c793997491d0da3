package dossier.lists;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenBirthTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1961-04-24               | 1961-04-24
            circa 1968               | circa 1968
            1968 (approx.)           | circa 1968
            1967 to 1969             | 1967/1969
            1967-1969                | 1967/1969
            between 1953 and 1958    | 1953/1958
            1358-01-01 SH            | 1979-03-21
            """)
    void moreOrLessExact(String written, String read) {
        assertThat(read(written).date().orElseThrow()).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "0001-01-01", "2031-05-01", "1890-03-04"})
    void whatNobodyAliveWasBornOnIsLeftOutWithANote(String written) {
        WrittenBirth birth = read(written);
        assertThat(birth.date()).isEmpty();
        assertThat(birth.understood()).isTrue();
        assertThat(birth.note()).contains(written, "was not compared");
    }

    @Test
    void whatIsNoDateIsSaidToBeNone() {
        WrittenBirth birth = read("unknown");
        assertThat(birth.understood()).isFalse();
        assertThat(birth.note()).contains("is not understood");
    }

    private static WrittenBirth read(String written) {
        return WrittenBirth.of(written, List.of(), TODAY, WrittenBirth::iso);
    }
}
