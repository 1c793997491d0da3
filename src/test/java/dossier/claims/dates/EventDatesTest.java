package dossier.claims.dates;

import dossier.text.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Events whose day everybody knows, with the row "annexation crimea" of the table. */
class EventDatesTest {

    private static final Optional<LocalDate> LATER = Optional.of(LocalDate.of(2022, 4, 13));

    @Test
    void allWordsOfAnEventMustStandInThePhraseInAnyOrder() {
        assertThat(at("the annexation of Crimea", LATER)).contains(LocalDate.of(2014, 3, 18));
        assertThat(at("Russia's illegal annexation of Ukraine's Crimea", LATER)).contains(LocalDate.of(2014, 3, 18));
        assertThat(at("the annexation of a village", LATER)).isEmpty();
    }

    @Test
    void whatFollowsTheNextVerbOrConjunctionIsAnotherPhrase() {
        assertThat(at("the annexation and the visit to Crimea", LATER)).isEmpty();
    }

    @Test
    void anEventAfterTheDayOfPublicationIsAnotherOne() {
        assertThat(at("the annexation of Crimea", Optional.of(LocalDate.of(2010, 1, 1))))
                .isEmpty();
    }

    @Test
    void whatHappenedLongAgoIsNoLongerMeantByItsWordsAlone() {
        assertThat(at("the annexation of Crimea", Optional.of(LocalDate.of(2060, 1, 1))))
                .isEmpty();
    }

    @Test
    void anEventNeedsItsCountryInTheSentence() {
        Optional<LocalDate> yearsLater = Optional.of(LocalDate.of(2028, 1, 1));
        assertThat(at("the invasion of Ukraine", yearsLater)).contains(LocalDate.of(2022, 2, 24));
        assertThat(at("the invasion of Ruritania", yearsLater)).isEmpty();
    }

    @Test
    void withoutADayOfPublicationTheEventOfTheTableIsMeant() {
        assertThat(at("the annexation of Crimea", Optional.empty())).contains(LocalDate.of(2014, 3, 18));
    }

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
    void anEventNeedsItsCountryAndItsYears(String sentence, LocalDate published, LocalDate day) {
        assertThat(at(sentence, Optional.of(published))).isEqualTo(Optional.ofNullable(day));
    }

    private static Optional<LocalDate> at(String text, Optional<LocalDate> publishedOn) {
        return EventDates.standard()
                .at(new DateWords(ReadText.of(text).tokens()), 0, publishedOn)
                .map(EventDates.Read::day);
    }
}
