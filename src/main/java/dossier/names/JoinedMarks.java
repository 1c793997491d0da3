package dossier.names;

/** Which tokens of two names may be neighbours on one side and one token on the other, by position. Working memory. */
public final class JoinedMarks {

    private long ofOne;
    private long ofOther;
    private boolean swapped;

    /** Nothing is joined, and the parts of what is marked next are of the first name. */
    void clear() {
        ofOne = 0;
        ofOther = 0;
        swapped = false;
    }

    /** From now on parts are of the second name and wholes of the first. */
    void swap() {
        swapped = true;
    }

    /**
     * @param from the first part
     * @param n how many parts
     * @param at the whole
     */
    public void mark(int from, int n, int at) {
        long parts = (1L << n) - 1 << from;
        long whole = 1L << at;
        ofOne |= swapped ? whole : parts;
        ofOther |= swapped ? parts : whole;
    }

    /** Whether anything may be. */
    public boolean any() {
        return ofOne != 0;
    }

    /** Bits of such tokens of the first name. */
    public long ofOne() {
        return ofOne;
    }

    /** Bits of such tokens of the second name. */
    public long ofOther() {
        return ofOther;
    }
}
