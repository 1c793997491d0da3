package dossier.feeds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class FeedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 20 Apr 2022 23:30:00 GMT       | 2022-04-20",
                "Wed, 20 Apr 2022 23:30:00 EST       | 2022-04-21",
                "Thu, 21 Apr 2022 01:30:00 +0300     | 2022-04-20",
                "Thu, 21 Apr 2022 01:30:00 GMT+03:00 | 2022-04-20",
                "Thu, 21 Apr 2022 01:30:00 MSK       | 2022-04-20",
                "Wed, 20 Apr 2022 23:30:00 +0000 (UTC) | 2022-04-20",
                "20 Apr 22 10:00 Z                   | 2022-04-20",
                "20 Apr 99 10:00 UT                  | 1999-04-20",
                "Wednesday, 20-APR-2022 9:05:01 gmt  | 2022-04-20",
                "Wed, 20 April 2022                  | 2022-04-20",
                "1 JUNI 2022 10:00:00                | 2022-06-01",
                "2022-04-20                          | 2022-04-20",
                "2022-04-20T23:30:00-05:00           | 2022-04-21",
                "2022-04-20T23:30:00.123456Z         | 2022-04-20",
                "2022-04-20T23:30                    | 2022-04-20",
                "2022-04-20 23:30:00                 | 2022-04-20",
                "2022-04-21t01:30:00+03              | 2022-04-20",
                "2024-02-29T12:00:00Z                | 2024-02-29"
            })
    void datesAsFeedsWriteThemGiveTheDayInUtc(String written, LocalDate day) {
        assertThat(FeedDate.day(" " + written + "\n")).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-04"})
    void aYearOrAMonthIsSoundButNoDay(String written) {
        assertThat(FeedDate.day(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "",
                "Wed, 32 Apr 2022 10:00:00 GMT",
                "30 Feb 2022",
                "2022-13-01",
                "2023-02-29T10:00:00Z",
                "Wed, 20 Abc 2022 10:00:00 GMT",
                "Wed, 20 Apr 2022 25:00:00 GMT",
                "Wed, 20 Apr 2022 10:00:00 IST",
                "2022-04-20T10:00:00+99:00",
                "1650470400",
                "04/05/2022",
                "0000-01-01"
            })
    void whatIsNoDateIsNotGuessed(String written) {
        assertThatThrownBy(() -> FeedDate.day(written)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void anyLengthIsJudgedAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> FeedDate.day("(".repeat(1_000_000) + " ".repeat(100_000) + "x"))
                        .isInstanceOf(DateTimeException.class));
    }
}
