package dossier.claims.dates;

import dossier.text.ReadText;
import org.junit.jupiter.api.Test;

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
        assertThat(at("the annexation of Crimea", Optional.of(LocalDate.of(2010, 1, 1)))).isEmpty();
    }

    @Test
    void withoutADayOfPublicationTheEventOfTheTableIsMeant() {
        assertThat(at("the annexation of Crimea", Optional.empty())).contains(LocalDate.of(2014, 3, 18));
    }

    private static Optional<LocalDate> at(String text, Optional<LocalDate> publishedOn) {
        return EventDates.standard()
                .at(new DateWords(ReadText.of(text).tokens()), 0, publishedOn)
                .map(EventDates.Read::day);
    }
}
