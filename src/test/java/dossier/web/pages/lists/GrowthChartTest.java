package dossier.web.pages.lists;

import dossier.lists.ListCode;
import dossier.lists.PartialDate;
import dossier.lists.Snapshot;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GrowthChartTest {

    @Test
    void aListKeepsItsNumberUntilTheNextSnapshot() {
        GrowthChart chart = GrowthChart.of(List.of(
                snapshot(3, "2026-01-11", 20_000),
                snapshot(2, "2026-01-06", 10_000),
                snapshot(1, "2026-01-01", 5_000)));
        assertThat(chart.line()).isEqualTo("M0.0 120.0H300.0V80.0H600.0V0.0");
        assertThat(chart.dots()).isEqualTo("M0.0 120.0h0M300.0 80.0h0M600.0 0.0h0");
        assertThat(chart.from()).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(chart.last()).isEqualTo(20_000);
    }

    @Test
    void theScaleEndsAtARoundNumberAboveTheMost() {
        assertThat(GrowthChart.of(List.of(snapshot(2, "2026-01-02", 13_821), snapshot(1, "2026-01-01", 442)))
                        .top())
                .isEqualTo(15_000);
        assertThat(GrowthChart.of(List.of(snapshot(2, "2026-01-02", 0), snapshot(1, "2026-01-01", 0)))
                        .line())
                .isEqualTo("M0.0 160.0H600.0V160.0");
    }

    @Test
    void ofSeveralSnapshotsOfADayTheLastCounts() {
        List<Snapshot> known =
                List.of(snapshot(3, "2026-01-02", 30), snapshot(2, "2026-01-02", 20), snapshot(1, "2026-01-01", 10));
        assertThat(GrowthChart.of(known).last()).isEqualTo(30);
    }

    @Test
    void aLineNeedsTwoDays() {
        List<Snapshot> known = List.of(snapshot(2, "2026-01-01", 20), snapshot(1, "2026-01-01", 10));
        assertThat(GrowthChart.canShow(known)).isFalse();
        assertThatThrownBy(() -> GrowthChart.of(known)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Snapshot snapshot(long id, String day, int listings) {
        return new Snapshot(
                id,
                ListCode.of("tiny"),
                Optional.of(PartialDate.parse(day)),
                Instant.EPOCH,
                "",
                Snapshot.Origin.UPLOAD,
                new Snapshot.Counts(listings, listings, 0),
                0);
    }
}
