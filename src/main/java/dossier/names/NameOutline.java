package dossier.names;

import dossier.names.compare.JoinedOutlines;
import dossier.names.compare.WordComparer;
import dossier.names.words.WordForms;
import dossier.names.words.WordOutline;

import java.util.Arrays;

/**
 * What can be told of a name at a glance: a few numbers by which two names surely have nothing to do with each other in some way. A
 * yes is only a perhaps, to be settled by looking at the words themselves. Immutable once numbered.
 */
public final class NameOutline {

    /** No listed token: a particle or the like, by which names are not found. */
    private static final int NO_NUMBER = -1;

    // the numbers of a name
    private static final int CONTENT_FOLDS = 0;
    private static final int OTHER_FOLDS = 1;
    private static final int FIRST_LETTERS = 2;
    private static final int INITIALS = 3;
    private static final int OTHER_THAN_CONTENT = 4;
    private static final int SIZES = 5;
    private static final int WEIGHTS = 6;
    private static final int LETTER_PAIRS = 7;
    private static final int OF_A_NAME = 8;

    // and after them those of each of its tokens
    private static final int WORD = 0;
    private static final int NEIGHBOURS = 1;
    private static final int KIN = 2;
    private static final int NUMBER_AND_WEIGHT = 3;
    private static final int OF_A_TOKEN = 4;

    private static final int TOKENS_BITS = 8;
    private static final int FATHER = 1 << 2 * TOKENS_BITS;
    private static final int KIND_AT = 2 * TOKENS_BITS + 1;

    private static final int KINDS = 3;
    private static final int PAIRS_AT = KIND_AT + 2;
    private static final int MOST_PAIRS = (1 << TOKENS_BITS) - 1;

    private final long[] cells;
    private final int start;

    /** A name whose outline stands in {@code cells} from {@code start} on. */
    NameOutline(long[] cells, int start) {
        this.cells = cells;
        this.start = start;
    }

    /** Of a name without words. */
    public static NameOutline none() {
        return new NameOutline(new long[OF_A_NAME], 0);
    }

    /** Of one name that is not listed. */
    public static NameOutline of(WeightedName name) {
        long[] cells = new long[cells(name)];
        write(name, cells, 0);
        int[] numbers = new int[name.size()];
        Arrays.fill(numbers, NO_NUMBER);
        NameOutline outline = new NameOutline(cells, 0);
        outline.number(name, numbers);
        return outline;
    }

    /** How many numbers its outline takes. */
    static int cells(WeightedName name) {
        return OF_A_NAME + name.size() * OF_A_TOKEN;
    }

    /** Writes the outline of a name without its numbers from {@code start} on. */
    static void write(WeightedName name, long[] cells, int start) {
        int content = 0;
        int folds = 0;
        float otherWeight = 0;
        for (int i = 0; i < name.size(); i++) {
            NameToken token = name.token(i);
            WordForms forms = token.word().forms();
            int cell = start + OF_A_NAME + i * OF_A_TOKEN;
            cells[cell + WORD] = forms.outline();
            cells[cell + NEIGHBOURS] = forms.neighbours();
            cells[cell + KIN] = token.kin();
            content += token.isContent() ? 1 : 0;
            folds += forms.fold().hashCode();
            boolean counted = !token.isContent() && token.role() != NameToken.Role.LEGAL_FORM;
            otherWeight += counted ? name.weight(i) : 0;
            long letter = token.latin().isEmpty() ? 0 : 1L << token.latin().charAt(0);
            cells[start + (token.isContent() ? CONTENT_FOLDS : OTHER_FOLDS)] |= bitOf(forms.fold());
            cells[start + FIRST_LETTERS] |= letter;
            cells[start + INITIALS] |= token.word().isInitial() ? letter : 0;
            cells[start + OTHER_THAN_CONTENT] |= token.isContent() ? 0 : 1L << i;
        }
        int father = name.name().has(NameToken.Role.PATRONYMIC) ? FATHER : 0;
        int kind = name.name().kind().ordinal() << KIND_AT;
        int pairs = writeLetterPairs(name, cells, start) << PAIRS_AT;
        cells[start + SIZES] = Integer.toUnsignedLong(name.size() | content << TOKENS_BITS | father | kind | pairs)
                | (long) folds << Integer.SIZE;
        cells[start + WEIGHTS] = Float.floatToRawIntBits(otherWeight);
    }

    /** Writes the bits of all neighbouring letters of the words that carry the name, put in order; returns how many they are. */
    private static int writeLetterPairs(WeightedName name, long[] cells, int start) {
        String[] folds = new String[name.size()];
        int count = 0;
        for (int i = 0; i < name.size(); i++) {
            if (name.token(i).isContent()) {
                folds[count++] = name.token(i).fold();
                cells[start + LETTER_PAIRS] |= name.token(i).word().forms().neighbours();
            }
        }
        Arrays.sort(folds, 0, count);
        int letters = 0;
        char last = 0;
        for (int i = 0; i < count; i++) {
            String fold = folds[i];
            if (!fold.isEmpty()) {
                cells[start + LETTER_PAIRS] |= letters > 0 ? WordForms.neighbourBit(last, fold.charAt(0)) : 0;
                letters += fold.length();
                last = fold.charAt(fold.length() - 1);
            }
        }
        return Math.min(MOST_PAIRS, Math.max(0, letters - 1));
    }

    private static long bitOf(String fold) {
        return 1L << (fold.hashCode() * 0x9E3779B1 >>> Integer.SIZE - 6);
    }

    /** Writes the numbers of the name's tokens, and what they weigh. */
    void number(WeightedName name, int[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            cells[cell(i) + NUMBER_AND_WEIGHT] =
                    Integer.toUnsignedLong(numbers[i]) | (long) Float.floatToRawIntBits(name.weight(i)) << Integer.SIZE;
        }
    }

    /** Something of the beginning and of what follows it. */
    static long glimpse(long[] cells, int start) {
        return cells[start] + cells[start + OF_A_NAME + 1];
    }

    private int cell(int position) {
        return start + OF_A_NAME + position * OF_A_TOKEN;
    }

    /** How many tokens the name has. */
    public int size() {
        return (int) cells[start + SIZES] & (1 << TOKENS_BITS) - 1;
    }

    /** How many of them carry it. */
    public int contentTokens() {
        return (int) cells[start + SIZES] >>> TOKENS_BITS & (1 << TOKENS_BITS) - 1;
    }

    /** Whether it has a father's name. */
    public boolean hasFather() {
        return (cells[start + SIZES] & FATHER) != 0;
    }

    /** Weight of what does not carry the name but is counted when it is left over. */
    public float otherWeight() {
        return Float.intBitsToFloat((int) cells[start + WEIGHTS]);
    }

    /** The number of the listed token at that position; -1 if the name is not found by it. */
    public int number(int position) {
        return (int) cells[cell(position) + NUMBER_AND_WEIGHT];
    }

    /** As {@link WeightedName#weight}. */
    public float weight(int position) {
        return Float.intBitsToFloat((int) (cells[cell(position) + NUMBER_AND_WEIGHT] >>> Integer.SIZE));
    }

    /** Outline of the word at that position. */
    public long word(int position) {
        return cells[cell(position) + WORD];
    }

    /** As {@link WordForms#neighbours}, of the word at that position. */
    public long neighbours(int position) {
        return cells[cell(position) + NEIGHBOURS];
    }

    private boolean isPerson() {
        return ((int) cells[start + SIZES] >>> KIND_AT & KINDS) == NameKind.PERSON.ordinal();
    }

    /** Whether both names are read as names of the same kind. */
    public boolean isOfOneKindWith(NameOutline other) {
        return ((cells[start + SIZES] ^ other.cells[other.start + SIZES]) >>> KIND_AT & KINDS) == 0;
    }

    /** Whether the names may be of the same words. */
    public boolean mayHaveSameWords(NameOutline other) {
        return (cells[start + SIZES] ^ other.cells[other.start + SIZES]) >>> Integer.SIZE == 0;
    }

    /** The most that two names can have in common of their neighbouring letters, whatever the order of words: 0 to 1 (Dice). */
    public double mostLetterPairsShared(NameOutline other) {
        int ours = letterPairs();
        int theirs = other.letterPairs();
        boolean told = ours > 0 && theirs > 0 && ours < MOST_PAIRS && theirs < MOST_PAIRS;
        // a father's name that one side leaves out does not count
        if (!told || hasFather() || other.hasFather()) {
            return 1;
        }
        long a = cells[start + LETTER_PAIRS];
        long b = other.cells[other.start + LETTER_PAIRS];
        int again = Math.min(ours - Long.bitCount(a), theirs - Long.bitCount(b));
        return Math.min(1, 2.0 * (Long.bitCount(a & b) + again) / (ours + theirs));
    }

    private int letterPairs() {
        return (int) cells[start + SIZES] >>> PAIRS_AT & MOST_PAIRS;
    }

    /** Whether tokens of two names may agree by themselves, whatever they are in their names. */
    public boolean mayAgree(int position, NameOutline other, int othersPosition) {
        long[] theirs = other.cells;
        int a = cell(position);
        int b = other.cell(othersPosition);
        long bothOther = cells[start + OTHER_THAN_CONTENT] >>> position
                & theirs[other.start + OTHER_THAN_CONTENT] >>> othersPosition
                & 1;
        return bothOther != 0
                || (cells[a + KIN] & theirs[b + KIN]) != 0
                || !WordComparer.haveNothingInCommon(
                        cells[a + WORD],
                        cells[a + NEIGHBOURS],
                        theirs[b + WORD],
                        theirs[b + NEIGHBOURS],
                        isPerson() && other.isPerson());
    }

    /** Whether one of its tokens is a single letter. */
    public boolean hasInitial() {
        return cells[start + INITIALS] != 0;
    }

    /** Whether a single letter of one name may be the first letter of a token of the other. */
    public boolean mayHaveInitial(NameOutline other) {
        long[] theirs = other.cells;
        int a = start;
        int b = other.start;
        return (cells[a + INITIALS] & theirs[b + FIRST_LETTERS] | theirs[b + INITIALS] & cells[a + FIRST_LETTERS]) != 0;
    }

    /** Whether a token that carries one of the names may be one that does not carry the other. */
    public boolean mayHaveInOtherRole(NameOutline other) {
        long[] theirs = other.cells;
        int a = start;
        int b = other.start;
        return (cells[a + OTHER_FOLDS] & theirs[b + CONTENT_FOLDS] | cells[a + CONTENT_FOLDS] & theirs[b + OTHER_FOLDS])
                != 0;
    }

    /**
     * Marks every token that may be neighbours on one side and one token on the other.
     *
     * @param closely whether neighbours of quite other letters are left out
     */
    public void markJoined(NameOutline other, boolean closely, JoinedMarks marks) {
        marks.clear();
        JoinedOutlines.mark(this, other, closely, JoinedOutlines.Test.PERHAPS, marks);
        marks.swap();
        JoinedOutlines.mark(other, this, closely, JoinedOutlines.Test.PERHAPS, marks);
    }

    /** The same with the names themselves: marks those tokens only that are. */
    public void markJoined(
            WeightedName name, NameOutline other, WeightedName otherName, boolean closely, JoinedMarks marks) {
        marks.clear();
        JoinedOutlines.mark(this, other, closely, JoinedOutlines.Test.byWords(name, otherName), marks);
        marks.swap();
        JoinedOutlines.mark(other, this, closely, JoinedOutlines.Test.byWords(otherName, name), marks);
    }

    /** Bits of those tokens of another name that begin with the single letter which this token is; none if it is more. */
    public long begunBy(int position, NameOutline other) {
        long word = word(position);
        long begun = 0;
        for (int j = 0; WordOutline.length(word) == 1 && j < other.size(); j++) {
            begun |= WordOutline.mayBeginAlike(word, other.word(j)) ? 1L << j : 0;
        }
        return begun;
    }

    /** Whether two tokens may be the same word, spelt alike. */
    public boolean mayBeSameWord(int position, NameOutline other, int othersPosition) {
        return cells[cell(position) + NEIGHBOURS] == other.cells[other.cell(othersPosition) + NEIGHBOURS];
    }
}
