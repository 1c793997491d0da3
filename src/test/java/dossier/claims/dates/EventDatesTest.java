package dossier.claims.dates;

import dossier.claims.words.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** An event is meant only where its country is named and while its words still mean it. */
class EventDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the disputed election in Belarus | 2021-06-01 | 2020-08-09
            the disputed election            | 2021-06-01 |
            the disputed election in Belarus | 2025-06-01 |
            the disputed election in Belarus | 2020-08-01 |
            the coup, Niger said             | 2024-01-10 | 2023-07-26
            the coup in Myanmar              | 2022-01-10 | 2021-02-01
            the coup in Mali                 | 2022-01-10 |
            the invasion                     | 2023-05-01 | 2022-02-24
            the invasion                     | 2030-05-01 |
            the invasion of Ukraine          | 2028-05-01 | 2022-02-24
            the jailing of Navalny           | 2023-05-01 | 2021-01-17
            the jailing of Navalny           | 2024-05-01 |
            """)
    void needsItsCountryAndItsYears(String sentence, LocalDate published, LocalDate day) {
        DateWords words = new DateWords(Tokens.sentences(sentence).get(0));
        assertThat(EventDates.standard()
                        .at(words, 0, Optional.of(published))
                        .map(EventDates.Read::day))
                .isEqualTo(Optional.ofNullable(day));
    }
}
