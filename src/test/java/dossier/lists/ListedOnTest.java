package dossier.lists;

import dossier.lists.ListedDate.Kind;
import dossier.lists.ListedOn.Answer;
import dossier.lists.ListedOn.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ListedOnTest {

    private static final Presence SEEN = Presence.since(LocalDate.parse("2026-08-20"));

    @ParameterizedTest
    @CsvSource({
        "DESIGNATED   2019-01-21, 2019-01-20, NO,      NOT_YET_DESIGNATED",
        "DESIGNATED   2019-01-21, 2019-01-21, YES,     DESIGNATED",
        "DESIGNATED   2019-01-21, 2024-05-05, YES,     DESIGNATED",
        "DESIGNATED   2019,       2019-06-01, UNKNOWN, DESIGNATED_ABOUT_THEN",
        "DESIGNATED   2019,       2018-12-31, NO,      NOT_YET_DESIGNATED",
        "DESIGNATED   2019,       2019-12-31, YES,     DESIGNATED",
        "CARRIED_OVER 2020-12-31, 2020-12-30, UNKNOWN, LISTED_BEFORE_CARRIED_OVER",
        "CARRIED_OVER 2020-12-31, 2020-12-31, YES,     CARRIED_OVER",
        "LEGAL_ACT    2022-02-28, 2022-02-27, UNKNOWN, AT_THE_LATEST_SINCE",
        "LEGAL_ACT    2022-02-28, 2022-02-28, YES,     LEGAL_ACT",
        "LAST_UPDATED 2022-02-28, 2022-03-01, YES,     LAST_UPDATED",
        "DIRECTIVE    2022-02-24, 2016-05-01, UNKNOWN, AT_THE_LATEST_SINCE",
        "DIRECTIVE    2022-02-24, 2022-03-01, UNKNOWN, AT_THE_LATEST_SINCE",
        "REMARKED     2022-02-25, 2022-02-24, UNKNOWN, AT_THE_LATEST_SINCE",
        "REMARKED     2022-02-25, 2023-01-01, UNKNOWN, AT_THE_LATEST_SINCE",
        "REMARKED     2022-02-25, 2026-08-20, YES,     SEEN",
    })
    void claimsNoMoreThanTheKindOfDateAllows(String date, LocalDate day, Answer answer, Reason reason) {
        ListedOn listed = ListedOn.of(dates(date), SEEN, day);
        assertThat(listed.answer()).isEqualTo(answer);
        assertThat(listed.reason()).isEqualTo(reason);
    }

    @Test
    void withoutAnyDateOnlyOurSnapshotsSpeak() {
        assertThat(on(SEEN, "2026-08-19"))
                .isEqualTo(new ListedOn(Answer.UNKNOWN, Reason.AT_THE_LATEST_SINCE, PartialDate.parse("2026-08-20")));
        assertThat(on(SEEN, "2026-08-20").answer()).isEqualTo(Answer.YES);
    }

    @Test
    void aListingThatCameBetweenTwoSnapshotsWasSurelyNotListedWhileWeWatchedWithoutIt() {
        Presence came = new Presence(
                Optional.of(new Days(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-08-19"))),
                LocalDate.parse("2026-08-20"),
                Optional.empty());
        assertThat(on(came, "2025-12-31").answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(on(came, "2026-03-03").reason()).isEqualTo(Reason.NOT_YET_SEEN);
        assertThat(on(came, "2026-03-03").answer()).isEqualTo(Answer.NO);
    }

    @Test
    void aDesignationBeforeTheFirstSnapshotThatHasItOutweighsItsAbsence() {
        Presence came = new Presence(
                Optional.of(new Days(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-08-19"))),
                LocalDate.parse("2026-08-20"),
                Optional.empty());
        assertThat(ListedOn.of(dates("DESIGNATED 2026-08-18"), came, LocalDate.parse("2026-08-18"))
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void aDelistedOneIsListedUntilWeLastSawItAndGoneWhenWeMissedIt() {
        Presence gone = new Presence(
                Optional.empty(),
                LocalDate.parse("2024-01-01"),
                Optional.of(new Days(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-03-08"))));
        assertThat(on(gone, "2025-03-01").answer()).isEqualTo(Answer.YES);
        assertThat(on(gone, "2025-03-05").reason()).isEqualTo(Reason.DELISTED_ABOUT_THEN);
        assertThat(on(gone, "2025-03-08").reason()).isEqualTo(Reason.DELISTED);
        assertThat(on(gone, "2026-01-01").answer()).isEqualTo(Answer.NO);
    }

    @Test
    void aDayBeforeAListingWasCarriedOverIsNeverAClearNo() {
        ListedOn before = ListedOn.of(
                dates("DESIGNATED 2021-03-01", "CARRIED_OVER 2020-12-31"), SEEN, LocalDate.parse("2019-01-01"));
        assertThat(before.answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theEarliestOfSeveralDesignationsCounts() {
        ListedOn listed = ListedOn.of(
                dates("DESIGNATED 2022-03-01", "DESIGNATED 2019-01-21"), SEEN, LocalDate.parse("2020-01-01"));
        assertThat(listed.date()).isEqualTo(PartialDate.parse("2019-01-21"));
        assertThat(listed.answer()).isEqualTo(Answer.YES);
    }

    private static ListedOn on(Presence presence, String day) {
        return ListedOn.of(List.of(), presence, LocalDate.parse(day));
    }

    private static List<ListedDate> dates(String... texts) {
        return Stream.of(texts)
                .map(text -> text.split(" +"))
                .map(words -> new ListedDate(Kind.valueOf(words[0]), PartialDate.parse(words[1]), "test"))
                .toList();
    }
}
