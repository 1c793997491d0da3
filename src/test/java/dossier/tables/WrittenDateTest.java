package dossier.tables;

import dossier.lists.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenDateTest {

    private static WrittenDate read(String text) {
        return WrittenDate.of(text, WrittenDate.Order.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1961|1961",
                "1961-01|1961-01",
                "1961-01-21|1961-01-21",
                "1961/1/21|1961-01-21",
                "1961.01.21|1961-01-21",
                "19610121|1961-01-21",
                "1961-01-21T00:00:00Z|1961-01-21",
                "1961-01-21 00:00:00|1961-01-21",
                "21.01.1961|1961-01-21",
                "21.01.61|1961-01-21",
                "21-Jan-61|1961-01-21",
                "1.2.1961|1961-02-01",
                "21. 1. 1961|1961-01-21",
                "21/01/1961|1961-01-21",
                "01/21/1961|1961-01-21",
                "21-01-1961|1961-01-21",
                "05/05/1961|1961-05-05",
                "21/01/1961 00:00|1961-01-21",
                "01/1961|1961-01",
                "Jan 1961|1961-01",
                "January 1961|1961-01",
                "JAN-1961|1961-01",
                "21 Jan 1961|1961-01-21",
                "21-Jan-1961|1961-01-21",
                "21st January, 1961|1961-01-21",
                "January 21, 1961|1961-01-21",
                "Sept. 3, 1961|1961-09-03",
                "21. Januar 1961|1961-01-21",
                "21 März 1961|1961-03-21",
                "1er février 1961|1961-02-01",
                "21 de enero de 1961|1961-01-21",
                "21 января 1961 г.|1961-01-21",
                "Май 1961|1961-05",
                "dd/mm/1961|1961",
                "dd/07/1961|1961-07",
                "'00/00/1961|1961"
            })
    void usualWritingsAreRead(String text, String date) {
        assertThat(read(text).date()).map(PartialDate::toString).contains(date);
        assertThat(read(text).note()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/02/1961", "1-2-1961", "12/11/1961"})
    void whereDayAndMonthCannotBeToldApartOnlyTheYearIsKept(String text) {
        assertThat(read(text).date()).contains(PartialDate.ofYear(1961));
        assertThat(read(text).note()).contains(text).contains("only the year");
    }

    @ParameterizedTest
    @CsvSource({
        "01/02/1961, DAY_FIRST,   1961-02-01",
        "01/02/1961, MONTH_FIRST, 1961-01-02",
        "21/01/1961, MONTH_FIRST, 1961-01-21",
        "1.2.1961,   MONTH_FIRST, 1961-02-01"
    })
    void theSenderMaySayWhichComesFirst(String text, WrittenDate.Order order, String date) {
        assertThat(WrittenDate.of(text, order).date())
                .map(PartialDate::toString)
                .contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "31.02.1961", "1961-13", "0000", "99/99/1961", "Foo 1961", "c. 1961", "1961?"})
    void whatIsNotUnderstoodIsLeftOutAndSaid(String text) {
        assertThat(read(text).date()).isEmpty();
        assertThat(read(text).note()).contains(text);
    }
}
