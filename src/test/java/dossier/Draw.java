package dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws test cases at random, the same ones from the same seed. Obtained with {@link RandomCases}. */
public final class Draw {

    /** What breaks readers of text: signs of several units, halves of them, marks, other directions, odd spaces. */
    private static final String[] ODD = {
        "\u0000",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00",
        "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80",
        "\u0301",
        "e\u0301",
        "\u00AD",
        "\u200B",
        "\u200F",
        "\u202B",
        "\u2028",
        "\u00A0",
        "\uFEFF",
        "\uFFFF",
        "\u0130",
        "\u0131",
        "\u00DF",
        "\u1E9E",
        "\uFB01",
        "\u2460",
        "\u3231",
        "\u2167",
        "'",
        "\u2019",
        "\"",
        ".",
        ",",
        "-",
        "\t",
        "\r\n",
        "\n"
    };

    /** First letters of the scripts that names come in, and how many follow. */
    private static final int[][] SCRIPTS = {
        {0x20, 95},
        {0xC0, 0x180},
        {0x391, 60},
        {0x400, 0x100},
        {0x531, 90},
        {0x5D0, 27},
        {0x620, 60},
        {0x905, 60},
        {0xE01, 58},
        {0x10D0, 40},
        {0x3041, 90},
        {0x4E00, 0x5000},
        {0xAC00, 0x2BA0},
        {0xFF01, 94}
    };

    private static final int LONGEST_TEXT = 60;

    private final long seed;
    private final Random random;

    Draw(long seed) {
        this.seed = seed;
        // neighbouring seeds would begin alike
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** From {@code from} to {@code to}, both possible. */
    public int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    @SafeVarargs
    public final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The words in another order. */
    public List<String> shuffled(List<String> words) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** For what draws by itself. */
    public Random random() {
        return random;
    }

    /**
     * Any text whatever, perhaps empty: letters of one script or of all, code points that nobody expects, signs that break
     * readers of text.
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        int length = number(0, LONGEST_TEXT);
        int[] script = one(SCRIPTS);
        boolean mixed = chance(0.3);
        while (text.length() < length) {
            int[] letters = mixed ? one(SCRIPTS) : script;
            switch (number(0, 9)) {
                case 0 -> text.append(one(ODD));
                case 1 -> text.append(' ');
                case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                default -> text.appendCodePoint(letters[0] + random.nextInt(letters[1]));
            }
        }
        return text.toString();
    }

    /** As the test's name shows it: with this the same cases can be drawn again. */
    @Override
    public String toString() {
        return "seed " + seed;
    }
}
