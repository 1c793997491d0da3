package dossier.articles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The wording of a text, for telling near copies: every run of {@value #RUN} words as a number. Numbers are stored, so how they
 * are made must not change without making all stored ones again.
 */
final class TextFingerprint {

    /** Five words in a row are seldom the same by chance ("the president of the united" is); one changed word changes five runs. */
    static final int RUN = 5;

    /** Below 30 different words in a row two texts may be one standing phrase with little else. */
    static final int LEAST_WORDS = 30;

    /**
     * Numbers kept for looking up. Of a copy cut to two fifths with every 25th word changed about eight agree; that none does has
     * a probability of 0.0001.
     */
    static final int KEPT = 24;

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_FACTOR = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final List<CountedWords.Word> words;
    private final long[] runs;
    private final Set<Long> different;

    private TextFingerprint(List<CountedWords.Word> words) {
        this.words = words;
        this.runs = runs(words);
        this.different = new HashSet<>(runs.length * 2);
        for (long run : runs) {
            different.add(run);
        }
    }

    static TextFingerprint of(String text) {
        return new TextFingerprint(CountedWords.of(text));
    }

    /** Whether the text is too short, or repeats itself too much, to be a near copy of anything. */
    boolean isTooShort() {
        return different.size() <= LEAST_WORDS - RUN;
    }

    /** Words in order. */
    List<CountedWords.Word> words() {
        return words;
    }

    /** How many runs are different. */
    int size() {
        return different.size();
    }

    /** Whether the run that begins with this word stands in the other text too. */
    boolean isRunIn(TextFingerprint other, int word) {
        return other.different.contains(runs[word]);
    }

    /** Number of the last word with which a run begins; -1 if the text is shorter than one. */
    int lastRun() {
        return runs.length - 1;
    }

    /**
     * The smallest numbers, as unsigned ones: a sample that two texts choose alike, so a shorter text's sample holds whatever it
     * shares of a longer one's.
     */
    List<Long> kept() {
        return different.stream().sorted(Long::compareUnsigned).limit(KEPT).toList();
    }

    /** How much of the shorter wording stands in the longer one, 0 to 1; symmetrical. */
    double likeness(TextFingerprint other) {
        Set<Long> shorter = size() <= other.size() ? different : other.different;
        Collection<Long> longer = size() <= other.size() ? other.different : different;
        if (shorter.isEmpty()) {
            return 0;
        }
        return (double) shorter.stream().filter(longer::contains).count() / shorter.size();
    }

    private static long[] runs(List<CountedWords.Word> words) {
        List<Long> hashes = new ArrayList<>(words.size());
        words.forEach(word -> hashes.add(hash(word.folded())));
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        for (int at = 0; at < runs.length; at++) {
            long run = 0;
            for (long hash : hashes.subList(at, at + RUN)) {
                run = Long.rotateLeft(run, 21) * GOLDEN + hash;
            }
            runs[at] = spread(run);
        }
        return runs;
    }

    /** FNV-1a over the UTF-16 code units. */
    private static long hash(String word) {
        long hash = FNV_START;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_FACTOR;
        }
        return hash;
    }

    /** MurmurHash3's last step: any bit changes about half of all, so the smallest numbers are practically random. */
    private static long spread(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
