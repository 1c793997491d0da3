package dossier.screening.index;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

class SortedKeysTest {

    private static final int BITS = 8;

    private static int[] filedUnder(long key, long... values) {
        int[] into = new int[16];
        Arrays.sort(values);
        int count = new SortedKeys(values).collect(key << BITS, BITS, into, 0);
        return Arrays.copyOf(into, count);
    }

    @Test
    void everyNumberFiledUnderAKeyIsFoundAndNoOther() {
        assertThat(filedUnder(5, 5L << BITS | 1, 5L << BITS | 7, 4L << BITS | 2, 6L << BITS | 3))
                .containsExactly(1, 7);
        assertThat(filedUnder(9, 5L << BITS | 1)).isEmpty();
        assertThat(filedUnder(9)).isEmpty();
    }

    @Test
    void negativeKeysAreKeysToo() {
        assertThat(filedUnder(-3, -3L << BITS | 1, 3L << BITS | 2, -4L << BITS | 3))
                .containsExactly(1);
    }

    @Test
    void nothingIsWrittenBeyondTheRoom() {
        long[] values = LongStream.range(0, 200).map(i -> 1L << BITS | i).toArray();
        int[] into = new int[10];

        assertThat(new SortedKeys(values).collect(1L << BITS, BITS, into, 4)).isEqualTo(10);
        assertThat(into).startsWith(0, 0, 0, 0, 0, 1, 2).endsWith(5);
    }

    @Test
    void findsWhatALoopFinds() {
        Random random = new Random(3);
        long[] values = LongStream.generate(() -> (random.nextLong() % 1_000) << BITS | random.nextInt(1 << BITS))
                .limit(5_000)
                .sorted()
                .distinct()
                .toArray();
        SortedKeys keys = new SortedKeys(values);
        int[] into = new int[5_000];
        for (long key = -1_000; key < 1_000; key++) {
            long wanted = key;
            assertThat(keys.collect(key << BITS, BITS, into, 0)).isEqualTo((int) LongStream.of(values)
                    .filter(value -> value >> BITS == wanted)
                    .count());
        }
    }

    @Test
    void ofManyKeysEachIsFoundWhateverTheFilterLetsThrough() {
        Random random = new Random(5);
        long[] values = random.longs(20_000)
                .map(key -> key << TokenIndex.ID_BITS | 3)
                .sorted()
                .distinct()
                .toArray();
        SortedKeys keys = new SortedKeys(values.clone());
        int[] into = new int[4];
        for (long value : values) {
            assertThat(keys.collect(value & ~3, TokenIndex.ID_BITS, into, 0)).isEqualTo(1);
        }
        for (int i = 0; i < 20_000; i++) {
            long other = random.nextLong() << TokenIndex.ID_BITS;
            boolean filed = Arrays.binarySearch(values, other | 3) >= 0;
            assertThat(keys.collect(other, TokenIndex.ID_BITS, into, 0)).isEqualTo(filed ? 1 : 0);
        }
    }
}
