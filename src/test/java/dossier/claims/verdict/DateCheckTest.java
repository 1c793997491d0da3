package dossier.claims.verdict;

import dossier.claims.CaseWorld;
import dossier.claims.DateVerdict;
import dossier.claims.SaidDate;
import dossier.claims.SaidDate.Firmness;
import dossier.lists.ListedParty;
import dossier.lists.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What each kind of a listing's date says of a date in the text. */
class DateCheckTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2019,       DESIGNATED:2019-01-21,   CONFIRMED
            2019-01,    DESIGNATED:2019-01-21,   CONFIRMED
            2019-01-22, DESIGNATED:2019-01-21,   CONFIRMED
            2019-01-23, DESIGNATED:2019-01-21,   DIFFERS
            2019,       DESIGNATED:2022-02-25,   DIFFERS
            2019,       REMARKED:2019-01-21,     CONFIRMED
            2019,       CARRIED_OVER:2020-12-31, UNVERIFIABLE
            2020,       CARRIED_OVER:2020-12-31, UNVERIFIABLE
            2022,       CARRIED_OVER:2020-12-31, DIFFERS
            2019,       LEGAL_ACT:2019-05-02,    CONFIRMED
            2011,       LEGAL_ACT:2020-05-29,    UNVERIFIABLE
            2022,       LEGAL_ACT:2020-05-29,    DIFFERS
            2019,       LAST_UPDATED:2019-05-02, UNVERIFIABLE
            -,          DESIGNATED:2019-01-21,   NONE
            """)
    void aDateSaysNoMoreThanItsKindAllows(String said, String listed, DateVerdict verdict) {
        SaidDate date = said == null ? SaidDate.none() : said(said);
        assertThat(check(date, listing(listed))).isEqualTo(verdict);
    }

    @Test
    void sinceAYearIsStillTrueOfWhoWasListedBefore() {
        SaidDate since = SaidDate.after(PartialDate.ofYear(2014), Firmness.BEGINS);
        assertThat(check(since, listing("DESIGNATED:2014-07-25"))).isEqualTo(DateVerdict.CONFIRMED);
        assertThat(check(since, listing("DESIGNATED:2012-01-10"))).isEqualTo(DateVerdict.UNVERIFIABLE);
        assertThat(check(since, listing("DESIGNATED:2018-01-10"))).isEqualTo(DateVerdict.DIFFERS);
    }

    @Test
    void beforeADayIsContradictedByALaterListing() {
        SaidDate before = SaidDate.before(PartialDate.parse("2022-02-24"), Firmness.PLAIN);
        assertThat(check(before, listing("DESIGNATED:2014-07-25"))).isEqualTo(DateVerdict.CONFIRMED);
        assertThat(check(before, listing("DESIGNATED:2022-07-25"))).isEqualTo(DateVerdict.DIFFERS);
    }

    @Test
    void theDateOfAnOccasionNeverContradicts() {
        SaidDate occasion = SaidDate.after(PartialDate.parse("2018-03-04"), Firmness.OCCASION);
        assertThat(check(occasion, listing("DESIGNATED:2014-07-25"))).isEqualTo(DateVerdict.UNVERIFIABLE);
    }

    @Test
    void oneListingThatAgreesIsEnoughAndAllMustContradict() {
        assertThat(check(said("2019"), listing("DESIGNATED:2014-07-25"), listing("DESIGNATED:2019-07-25")))
                .isEqualTo(DateVerdict.CONFIRMED);
        assertThat(check(said("2019"), listing("DESIGNATED:2014-07-25"), listing("")))
                .isEqualTo(DateVerdict.UNVERIFIABLE);
        assertThat(check(said("2019"), listing("DESIGNATED:2014-07-25"), listing("DESIGNATED:2022-07-25")))
                .isEqualTo(DateVerdict.DIFFERS);
    }

    @Test
    void anActOfTheSameTimeMayBeASecondListing() {
        assertThat(check(said("2019"), listing("DESIGNATED:2014-07-25,LEGAL_ACT:2019-07-25")))
                .isEqualTo(DateVerdict.CONFIRMED);
    }

    private static SaidDate said(String date) {
        PartialDate parsed = PartialDate.parse(date);
        SaidDate.Precision precision = switch (date.length()) {
            case 4 -> SaidDate.Precision.YEAR;
            case 7 -> SaidDate.Precision.MONTH;
            default -> SaidDate.Precision.DAY;
        };
        return SaidDate.of(precision, parsed, parsed);
    }

    private static DateVerdict check(SaidDate said, ListedParty... listings) {
        return new DateCheck(said).of(Arrays.asList(listings)).verdict();
    }

    private static ListedParty listing(String dates) {
        return CaseWorld.party("Ivan Testov", "eu-fsf", "1" + List.of(dates), dates);
    }
}
