package dossier.claims.dates;

import dossier.claims.Invented;
import dossier.claims.SaidDate;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Stretches of time, counted from Wednesday, 13 April 2022 or from another date. */
class StretchTest {

    @Test
    void aWordInThePluralIsTheSameStretch() {
        assertThat(stretch("years")).isEqualTo(stretch("year"));
        assertThat(stretch("fortnight")).isEqualTo(stretch("weeks").times(2));
        assertThat(stretch("decades")).isEqualTo(stretch("year").times(10));
        assertThat(Stretch.of("yachts")).isEmpty();
    }

    @Test
    void whatIsCountedBackMayBeOneMoreOrLess() {
        assertThat(stretch("years").times(2).ago(Invented.TODAY).value()).isEqualTo("2019..2021");
        assertThat(stretch("months").times(3).ago(Invented.TODAY).value()).isEqualTo("2021-12..2022-02");
        assertThat(stretch("days").times(3).ago(Invented.TODAY).value()).isEqualTo("2022-04-09..2022-04-11");
        assertThat(stretch("week").ago(Invented.TODAY).value()).isEqualTo("2022-03-30..2022-04-13");
    }

    @Test
    void aCountNeverLeadsIntoTheFuture() {
        assertThat(stretch("day").ago(Invented.TODAY).latest()).isEqualTo(Invented.TODAY);
    }

    @Test
    void laterThanADateIsAsPreciseAsBothAllow() {
        assertThat(stretch("year").after(SaidDate.year(2014)).value()).isEqualTo("2015");
        assertThat(stretch("month").after(SaidDate.month(2014, 12)).value()).isEqualTo("2015-01");
        assertThat(stretch("week")
                        .after(SaidDate.day(LocalDate.of(2014, 3, 10)))
                        .value())
                .isEqualTo("2014-03-14..2014-03-20");
    }

    @Test
    void aFortnightLaterThanAMonthMayStillBeThatMonth() {
        assertThat(stretch("fortnight").after(SaidDate.month(2014, 3)).value()).isEqualTo("2014-03-01..2014-04-14");
    }

    @Test
    void aYearMovedByDaysIsTooVague() {
        assertThat(stretch("week").after(SaidDate.year(2014)).said()).isFalse();
        assertThat(stretch("year").after(SaidDate.none()).said()).isFalse();
    }

    @Test
    void theWeekBeginsOnMondayAndDoesNotReachIntoTheFuture() {
        assertThat(stretch("week").calendar(Invented.TODAY).value()).isEqualTo("2022-04-04..2022-04-10");
        assertThat(stretch("week").times(0).calendar(Invented.TODAY).value()).isEqualTo("2022-04-11..2022-04-13");
    }

    private static Stretch stretch(String word) {
        return Stretch.of(word).orElseThrow();
    }
}
