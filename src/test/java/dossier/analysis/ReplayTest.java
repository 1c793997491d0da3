package dossier.analysis;

import dossier.analysis.Replay.Difference;
import dossier.analysis.Replay.Why;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.screening.Stamp;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class ReplayTest {

    private static final Stamp BARE = new Stamp("2-ab", Map.of(ListCode.of("eu-fsf"), "hash"), false);
    private static final Stamp THEN = BARE.configuredBy("c1").ofText("t1");

    @Test
    void whatIsTheSameIsEqualWhateverItWasMadeBy() {
        assertThat(why(THEN, THEN, 0)).isEqualTo(Why.EQUAL);
        assertThat(why(THEN, THEN.configuredBy("c2"), 0)).isEqualTo(Why.EQUAL);
    }

    @Test
    void theEngineComesBeforeTheSettingsAndTheseBeforeTheData() {
        Stamp engine = new Stamp("3-cd", THEN.snapshots(), false).configuredBy("c2");
        assertThat(why(THEN, engine, 1)).isEqualTo(Why.ENGINE);
        assertThat(why(THEN, THEN.configuredBy("c2"), 1)).isEqualTo(Why.CONFIGURATION);
        assertThat(why(THEN, THEN, 1)).isEqualTo(Why.DATA);
    }

    @Test
    void whatWasStoredWithoutItsSettingsCannotTellThatTheyDiffer() {
        assertThat(why(BARE, THEN, 1)).isEqualTo(Why.DATA);
    }

    @Test
    void withoutASnapshotOfThenNothingIsComputed() {
        Replay replay = new Replay(Instant.EPOCH, THEN, THEN, List.of(ListCode.of("eu-fsf")), List.of());
        assertThat(replay.why()).isEqualTo(Why.NOT_POSSIBLE);
    }

    private static Why why(Stamp then, Stamp now, int differences) {
        List<Difference> differing = List.of(
                        new Difference("Anna", ListingRef.of("eu-fsf", "1"), Optional.empty(), Optional.empty()))
                .subList(0, differences);
        return new Replay(Instant.EPOCH, then, now, List.of(), differing).why();
    }
}
