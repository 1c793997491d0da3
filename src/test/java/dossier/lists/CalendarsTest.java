package dossier.lists;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarsTest {

    /** New years of Iran, two of them after a leap year, the day of the revolution, and the last day of a leap year. */
    @ParameterizedTest
    @CsvSource({
        "1358-01-01, 1979-03-21",
        "1399-01-01, 2020-03-20",
        "1400-01-01, 2021-03-21",
        "1399-12-30, 2021-03-20",
        "1357-11-22, 1979-02-11",
    })
    void aDayOfThePersianCalendar(String persian, String ours) {
        assertThat(converted(persian, Calendars.Calendar.SOLAR)).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource({"1445-01-01, 2023-07-19", "1420-01-01, 1999-04-17"})
    void aDayOfTheIslamicCalendar(String islamic, String ours) {
        assertThat(converted(islamic, Calendars.Calendar.LUNAR)).isEqualTo(ours);
    }

    @Test
    void aYearLiesInTwoOfOurs() {
        assertThat(converted("1358", Calendars.Calendar.SOLAR)).isEqualTo("1979/1980");
    }

    @Test
    void aDayThatIsNoneIsNotConverted() {
        assertThat(Calendars.converted(
                        BirthDate.of(PartialDate.parse("1358-08-31")), said(Calendars.Calendar.SOLAR), List.of()))
                .isEmpty();
    }

    @Test
    void withoutWordsTheYearAndTheCountryTellWhichCalendarItIs() {
        BirthDate unclear = BirthDate.of(PartialDate.parse("1380"));
        Calendars.Said nothing = said(Calendars.Calendar.NOT_SAID);
        assertThat(Calendars.converted(unclear, nothing, List.of())).isEmpty();
        assertThat(Calendars.converted(unclear, nothing, List.of("ir"))
                        .orElseThrow()
                        .from()
                        .year())
                .isEqualTo(2001);
        assertThat(Calendars.converted(unclear, nothing, List.of("sa"))
                        .orElseThrow()
                        .from()
                        .year())
                .isEqualTo(1960);
    }

    private static String converted(String date, Calendars.Calendar calendar) {
        return Calendars.converted(BirthDate.of(PartialDate.parse(date)), said(calendar), List.of())
                .orElseThrow()
                .toString();
    }

    private static Calendars.Said said(Calendars.Calendar calendar) {
        return new Calendars.Said(calendar, "");
    }
}
