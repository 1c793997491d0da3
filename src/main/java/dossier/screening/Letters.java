package dossier.screening;

/** A quick distance of two short words, for ordering what was retrieved; the names' own comparison decides. */
final class Letters {

    private Letters() {}

    /**
     * Letters to insert, delete, replace or exchange with their neighbour; {@code most + 1} if there are more than {@code most}.
     */
    static int distance(String a, String b, int most, int[] scratch) {
        int width = b.length() + 1;
        if (Math.abs(a.length() - b.length()) > most || 3 * width > scratch.length) {
            return a.equals(b) ? 0 : most + 1;
        }
        for (int j = 0; j < width; j++) {
            scratch[j] = j;
        }
        int before = 2 * width;
        int above = 0;
        int row = width;
        for (int i = 1; i <= a.length(); i++) {
            scratch[row] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
                int value = Math.min(
                        scratch[above + j - 1] + (equal ? 0 : 1),
                        Math.min(scratch[above + j], scratch[row + j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    value = Math.min(value, scratch[before + j - 2] + 1);
                }
                scratch[row + j] = value;
                least = Math.min(least, value);
            }
            if (least > most) {
                return most + 1;
            }
            int free = before;
            before = above;
            above = row;
            row = free;
        }
        return Math.min(most + 1, scratch[above + width - 1]);
    }
}
