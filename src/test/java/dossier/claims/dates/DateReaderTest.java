package dossier.claims.dates;

import dossier.claims.SaidDate;
import dossier.text.ReadText;
import dossier.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 13);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in 2016                            | 2016
            in March 2022                      | 2022-03
            in March                           | 2022-03
            in May                             | 2021-05
            last April                         | 2021-04
            on 25 February 2022                | 2022-02-25
            on Feb. 25                         | 2022-02-25
            on the 3rd of March                | 2022-03-03
            on March 15, 2022                  | 2022-03-15
            on 24 December                     | 2021-12-24
            2022-03-10                         | 2022-03-10
            on Monday                          | 2022-04-11
            on Wednesday                       | 2022-04-13
            Thursday                           | 2022-04-07
            on Tuesday, April 5, 2022          | 2022-04-05
            yesterday                          | 2022-04-12
            today                              | 2022-04-13
            last week                          | 2022-04-04..2022-04-10
            earlier this week                  | 2022-04-11..2022-04-13
            last month                         | 2022-03
            earlier this year                  | 2022
            last year                          | 2021
            two years ago                      | 2019..2021
            since 2014                         | 2014..
            since July 2014                    | 2014-07..
            before 2014                        | ..2014
            since the invasion                 | 2022-02-24..
            long before the full-scale invasion | ..2022-02-24
            after the poisoning of Sergei Skripal | 2018-03-04..
            between 2014 and 2016              | 2014..2016
            in the spring of 2021              | 2021-03..2021-05
            as early as 2014                   | 2014
            """)
    void expressionsAreReckonedFromTheDayOfPublication(String text, String value) {
        assertThat(read(text, Optional.of(WEDNESDAY)).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"last year", "on Monday", "two years ago", "yesterday", "in March", "on 25 February"})
    void withoutThatDayTheyHaveNoValue(String text) {
        assertThat(read(text, Optional.empty()).said()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"the 2016 election", "in the 2016 election", "may", "2016 sanctions", "until March 2023"})
    void whatDatesSomethingElseIsNoDate(String text) {
        assertThat(read(text, Optional.of(WEDNESDAY)).said()).isFalse();
    }

    @Test
    void aDateMayRestOnTheOneBefore() {
        DateReader reader = new DateReader(Optional.of(WEDNESDAY));
        assertThat(at(reader, "in 2017").value()).isEqualTo("2017");
        assertThat(at(reader, "three years earlier").value()).isEqualTo("2014");
        assertThat(at(reader, "the following year").value()).isEqualTo("2015");
        assertThat(at(reader, "two years before Britain did").said()).isFalse();
    }

    private static SaidDate read(String text, Optional<LocalDate> day) {
        return at(new DateReader(day), text);
    }

    private static SaidDate at(DateReader reader, String text) {
        List<Token> tokens = ReadText.of(text).tokens();
        return reader.at(tokens, 0).map(DateReader.Read::date).orElse(SaidDate.none());
    }
}
