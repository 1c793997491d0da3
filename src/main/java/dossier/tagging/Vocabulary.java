package dossier.tagging;

import java.util.Arrays;
import java.util.List;

/**
 * The word pieces that the model knows, as a tree of letters in one table of numbers, so that the longest piece at a place
 * is found by one walk along the letters. Cannot be changed and may be used by many threads.
 */
final class Vocabulary {

    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int END = 102;

    /** Marks a piece that goes on a word, as in {@code ##sky}. */
    private static final String CONTINUES = "##";

    private static final int WORD_ROOT = 0;
    private static final int CONTINUATION_ROOT = 1;
    private static final int NOTHING = -1;
    /** An entry of the table is the node and letter it is found by, and below these the node it leads to. */
    private static final int NODE_BITS = 24;

    private static final long NODE_MASK = (1L << NODE_BITS) - 1;
    private static final long SPREAD =
            0x9E3779B97F4A7C15L; // 2^64 by the golden ratio: neighbours come to lie far apart

    private long[] table = new long[1 << 16];
    private int[] pieceOfNode = {NOTHING, NOTHING};
    private int nodes = 2;

    /** @param pieces a piece's number is its place in the list */
    Vocabulary(List<String> pieces) {
        for (int piece = 0; piece < pieces.size(); piece++) {
            add(pieces.get(piece), piece);
        }
    }

    static Vocabulary standard() {
        return new Vocabulary(ModelFiles.lines("vocab.txt"));
    }

    /**
     * Cuts a word into the longest known pieces from the left.
     *
     * @param pieces takes their numbers; as long as the word at least
     * @return how many there are; where a letter fits nothing, the whole word is the one piece {@link #UNKNOWN}
     */
    int cut(char[] word, int length, int[] pieces) {
        int count = 0;
        int from = 0;
        while (from < length) {
            int after = addLongest(word, from, length, pieces, count);
            if (after == from) {
                pieces[0] = UNKNOWN;
                return 1;
            }
            count++;
            from = after;
        }
        return count;
    }

    /** Puts the longest piece at a place into {@code pieces}, and gives the place after it; the same place if none fits. */
    private int addLongest(char[] word, int from, int length, int[] pieces, int index) {
        int node = from == 0 ? WORD_ROOT : CONTINUATION_ROOT;
        int after = from;
        for (int at = from; at < length; at++) {
            node = child(node, word[at]);
            if (node == NOTHING) {
                return after;
            }
            if (pieceOfNode[node] != NOTHING) {
                pieces[index] = pieceOfNode[node];
                after = at + 1;
            }
        }
        return after;
    }

    private void add(String piece, int number) {
        boolean continues = piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length();
        int node = continues ? CONTINUATION_ROOT : WORD_ROOT;
        for (int at = continues ? CONTINUES.length() : 0; at < piece.length(); at++) {
            int next = child(node, piece.charAt(at));
            node = next == NOTHING ? newChild(node, piece.charAt(at)) : next;
        }
        pieceOfNode[node] = number;
    }

    private int newChild(int node, char letter) {
        if (2 * nodes > table.length) {
            enlarge();
        }
        if (nodes == pieceOfNode.length) {
            pieceOfNode = Arrays.copyOf(pieceOfNode, 2 * nodes);
            Arrays.fill(pieceOfNode, nodes, 2 * nodes, NOTHING);
        }
        table[slot(key(node, letter))] = key(node, letter) << NODE_BITS | nodes;
        return nodes++;
    }

    private int child(int node, char letter) {
        long entry = table[slot(key(node, letter))];
        return entry == 0 ? NOTHING : (int) (entry & NODE_MASK);
    }

    /** Where the key stands, or the free place where it belongs. */
    private int slot(long key) {
        int mask = table.length - 1;
        int slot = (int) (key * SPREAD >>> 32) & mask;
        while (table[slot] != 0 && table[slot] >>> NODE_BITS != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long key(int node, char letter) {
        return (long) node << Character.SIZE | letter;
    }

    private void enlarge() {
        long[] old = table;
        table = new long[2 * old.length];
        for (long entry : old) {
            if (entry != 0) {
                table[slot(entry >>> NODE_BITS)] = entry;
            }
        }
    }
}
