package dossier.screening.index;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LongListTest {

    @Test
    void growsBeyondItsCapacityAndGivesEachValueOnceInOrder() {
        LongList list = new LongList(0);
        for (long value : new long[] {3, -1, 3, 2, -1}) {
            list.add(value);
        }

        assertThat(list.sortedDistinct()).containsExactly(-1, 2, 3);
    }

    @Test
    void severalListsAreOne() {
        LongList one = new LongList(2);
        one.add(5);
        one.add(1);
        LongList other = new LongList(2);
        other.add(1);

        assertThat(LongList.sortedDistinct(List.of(one, new LongList(4), other)))
                .containsExactly(1, 5);
        assertThat(LongList.sortedDistinct(List.of())).isEmpty();
    }
}
