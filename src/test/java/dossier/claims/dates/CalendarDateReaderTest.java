package dossier.claims.dates;

import dossier.claims.Invented;
import dossier.text.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates of the calendar. The text is of Wednesday, 13 April 2022. */
class CalendarDateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 March 2022          | 2022-03-15
            the 15th of March 2022 | 2022-03-15
            March 15th, 2022       | 2022-03-15
            15 March               | 2022-03-15
            15 May                 | 2021-05-15
            2022-03-15             | 2022-03-15
            Thursday               | 2022-04-07
            last Thursday          | 2022-03-31..2022-04-07
            Tuesday, March 15, 2022 | 2022-03-15
            March 2022             | 2022-03
            this March             | 2022-03
            last April             | 2021-04
            March last year        | 2021-03
            the spring of 2021     | 2021-03..2021-05
            winter 2021            | 2020-12..2022-02
            """)
    void whatCanBeNothingElseNeedsNoPreposition(String text, String date) {
        assertThat(read(text, false, Optional.of(Invented.TODAY))).isEqualTo(date);
        assertThat(read(text, true, Optional.of(Invented.TODAY))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"2016, 2016", "March, 2022-03", "early 2016, 2016"})
    void aBareYearOrMonthNeedsOne(String text, String date) {
        assertThat(read(text, false, Optional.of(Invented.TODAY))).isEqualTo("nothing");
        assertThat(read(text, true, Optional.of(Invented.TODAY))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"30 February 2022", "32 March 2022", "march 2022", "may 2022", "2016-style", "250 March", "1066"})
    void whatIsNoDayOfTheCalendarIsNoDate(String text) {
        assertThat(read(text, true, Optional.of(Invented.TODAY))).isIn("nothing", "2022");
        assertThat(read(text, false, Optional.of(Invented.TODAY))).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({"15 March", "Thursday", "last April", "March last year"})
    void whatRestsOnTheDayOfPublicationIsADateWithoutValueWhereThatIsUnknown(String text) {
        assertThat(read(text, true, Optional.empty())).isEmpty();
    }

    private static String read(String text, boolean related, Optional<LocalDate> publishedOn) {
        DateWords words = new DateWords(ReadText.of(text).tokens());
        return new CalendarDateReader(words, publishedOn)
                .at(0, related)
                .map(read -> read.date().value())
                .orElse("nothing");
    }
}
