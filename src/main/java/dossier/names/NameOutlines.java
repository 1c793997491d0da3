package dossier.names;

import dossier.names.compare.JoinedOutlines;
import dossier.names.compare.WordComparer;
import dossier.names.words.WordForms;
import dossier.names.words.WordOutline;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What can be told of names at a glance: for each a few numbers by which two names surely have nothing to do with each other in some
 * way. A yes is only a perhaps, to be settled by looking at the words themselves. All numbers of a name stand side by side in one array,
 * so that glancing at a name reads one place of memory where its words are in twenty. Immutable.
 */
public final class NameOutlines {

    /** No listed token: a particle or the like, by which names are not found. */
    private static final int NO_NUMBER = -1;

    // the numbers of a name
    private static final int CONTENT_FOLDS = 0;
    private static final int OTHER_FOLDS = 1;
    private static final int FIRST_LETTERS = 2;
    private static final int INITIALS = 3;
    private static final int MEANINGFUL = 4;
    private static final int SIZES = 5;
    private static final int WEIGHTS = 6;
    private static final int OF_A_NAME = 7;

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

    private final long[] cells;
    private final int[] starts;

    /**
     * @param names one a row; the very same name in several rows is kept once
     * @param numbers the numbers of each name's tokens, by position; -1 for those by which it is not found
     */
    public NameOutlines(WeightedName[] names, int[][] numbers) {
        starts = new int[names.length];
        Map<WeightedName, Integer> known = new IdentityHashMap<>(names.length * 2);
        int size = 0;
        for (int row = 0; row < names.length; row++) {
            Integer before = known.putIfAbsent(names[row], size);
            starts[row] = before == null ? size : before;
            size += before == null ? OF_A_NAME + names[row].size() * OF_A_TOKEN : 0;
        }
        cells = new long[size];
        // each name has cells of its own
        known.entrySet().parallelStream().forEach(name -> putName(name.getKey(), name.getValue()));
        for (int row = 0; row < names.length; row++) {
            for (int i = 0; i < numbers[row].length; i++) {
                cells[cell(row, i) + NUMBER_AND_WEIGHT] = Integer.toUnsignedLong(numbers[row][i])
                        | (long) Float.floatToRawIntBits(names[row].weight(i)) << Integer.SIZE;
            }
        }
    }

    /** Of no name. */
    public static NameOutlines none() {
        return new NameOutlines(new WeightedName[0], new int[0][]);
    }

    /** Of one name that is not listed; its row is 0. */
    public static NameOutlines of(WeightedName name) {
        int[] numbers = new int[name.size()];
        Arrays.fill(numbers, NO_NUMBER);
        return new NameOutlines(new WeightedName[] {name}, new int[][] {numbers});
    }

    private void putName(WeightedName name, int start) {
        int content = 0;
        int folds = 0;
        float otherWeight = 0;
        for (int i = 0; i < name.size(); i++) {
            NameToken token = name.token(i);
            WordForms forms = token.word().forms();
            int cell = start + OF_A_NAME + i * OF_A_TOKEN;
            cells[cell + WORD] = forms.outline();
            cells[cell + NEIGHBOURS] = forms.neighbours();
            cells[cell + KIN] = forms.kin();
            content += token.isContent() ? 1 : 0;
            folds += forms.fold().hashCode();
            boolean counted = !token.isContent() && token.role() != NameToken.Role.LEGAL_FORM;
            otherWeight += counted ? name.weight(i) : 0;
            long letter = token.latin().isEmpty() ? 0 : 1L << token.latin().charAt(0);
            cells[start + (token.isContent() ? CONTENT_FOLDS : OTHER_FOLDS)] |= bitOf(forms.fold());
            cells[start + FIRST_LETTERS] |= letter;
            cells[start + INITIALS] |= token.word().isInitial() ? letter : 0;
            cells[start + MEANINGFUL] |= token.isContent() && token.meaning().isEmpty() ? 0 : 1L << i;
        }
        int father = name.name().has(NameToken.Role.PATRONYMIC) ? FATHER : 0;
        int kind = name.name().kind().ordinal() << KIND_AT;
        cells[start + SIZES] = Integer.toUnsignedLong(name.size() | content << TOKENS_BITS | father | kind)
                | (long) folds << Integer.SIZE;
        cells[start + WEIGHTS] = Float.floatToRawIntBits(otherWeight);
    }

    private static long bitOf(String fold) {
        return 1L << (fold.hashCode() * 0x9E3779B1 >>> Integer.SIZE - 6);
    }

    /**
     * Reads a little of each of these names. Names stand all over a memory that is far away from the processor, and it fetches many at
     * once when none is waited for: whoever goes through them one by one afterwards finds them near.
     *
     * @return a number without a meaning, so that the reading is not left out as useless
     */
    public long fetch(int[] rows) {
        long read = 0;
        for (int row : rows) {
            read += starts[row];
        }
        for (int row : rows) {
            int start = starts[row];
            read += cells[start] + cells[start + OF_A_NAME + 1];
        }
        return read;
    }

    private int cell(int row, int position) {
        return starts[row] + OF_A_NAME + position * OF_A_TOKEN;
    }

    /** How many tokens the name has. */
    public int size(int row) {
        return (int) cells[starts[row] + SIZES] & (1 << TOKENS_BITS) - 1;
    }

    /** How many of them carry it. */
    public int contentTokens(int row) {
        return (int) cells[starts[row] + SIZES] >>> TOKENS_BITS & (1 << TOKENS_BITS) - 1;
    }

    /** Whether it has a father's name. */
    public boolean hasFather(int row) {
        return (cells[starts[row] + SIZES] & FATHER) != 0;
    }

    /** Weight of what does not carry the name but is counted when it is left over. */
    public float otherWeight(int row) {
        return Float.intBitsToFloat((int) cells[starts[row] + WEIGHTS]);
    }

    /** The number of the listed token at that position; -1 if the name is not found by it. */
    public int number(int row, int position) {
        return (int) cells[cell(row, position) + NUMBER_AND_WEIGHT];
    }

    /** As {@link WeightedName#weight}. */
    public float weight(int row, int position) {
        return Float.intBitsToFloat((int) (cells[cell(row, position) + NUMBER_AND_WEIGHT] >>> Integer.SIZE));
    }

    /** Outline of the word at that position. */
    public long word(int row, int position) {
        return cells[cell(row, position) + WORD];
    }

    private boolean isPerson(int row) {
        return ((int) cells[starts[row] + SIZES] >>> KIND_AT & KINDS) == NameKind.PERSON.ordinal();
    }

    /** Whether both names are read as names of the same kind. */
    public boolean areOfOneKind(int row, NameOutlines others, int other) {
        return ((cells[starts[row] + SIZES] ^ others.cells[others.starts[other] + SIZES]) >>> KIND_AT & KINDS) == 0;
    }

    /** Whether the names may be of the same words. */
    public boolean mayHaveSameWords(int row, NameOutlines others, int other) {
        return (cells[starts[row] + SIZES] ^ others.cells[others.starts[other] + SIZES]) >>> Integer.SIZE == 0;
    }

    /** Whether tokens of two names may agree by themselves, whatever they are in their names. */
    public boolean mayAgree(int row, int position, NameOutlines others, int other, int othersPosition) {
        long[] theirs = others.cells;
        int a = cell(row, position);
        int b = others.cell(other, othersPosition);
        long byMeaning = cells[starts[row] + MEANINGFUL] >>> position
                & theirs[others.starts[other] + MEANINGFUL] >>> othersPosition
                & 1;
        return byMeaning != 0
                || (cells[a + KIN] & theirs[b + KIN]) != 0
                || !WordComparer.haveNothingInCommon(
                        cells[a + WORD],
                        cells[a + NEIGHBOURS],
                        theirs[b + WORD],
                        theirs[b + NEIGHBOURS],
                        isPerson(row) && others.isPerson(other));
    }

    /** Whether a single letter of one name may be the first letter of a token of the other. */
    public boolean mayHaveInitial(int row, NameOutlines others, int other) {
        long[] theirs = others.cells;
        int a = starts[row];
        int b = others.starts[other];
        return (cells[a + INITIALS] & theirs[b + FIRST_LETTERS] | theirs[b + INITIALS] & cells[a + FIRST_LETTERS]) != 0;
    }

    /** Whether a token that carries one of the names may be one that does not carry the other. */
    public boolean mayHaveInOtherRole(int row, NameOutlines others, int other) {
        long[] theirs = others.cells;
        int a = starts[row];
        int b = others.starts[other];
        return (cells[a + OTHER_FOLDS] & theirs[b + CONTENT_FOLDS] | cells[a + CONTENT_FOLDS] & theirs[b + OTHER_FOLDS])
                != 0;
    }

    /**
     * Marks every token that may be neighbours on one side and one token on the other.
     *
     * @param closely whether neighbours of quite other consonants are left out
     */
    public void markJoined(int row, NameOutlines others, int other, boolean closely, JoinedMarks marks) {
        marks.clear();
        JoinedOutlines.mark(this, row, others, other, closely, JoinedOutlines.Test.PERHAPS, marks);
        marks.swap();
        JoinedOutlines.mark(others, other, this, row, closely, JoinedOutlines.Test.PERHAPS, marks);
    }

    /** The same with the names themselves: marks those tokens only that are. */
    public void markJoined(
            int row,
            WeightedName name,
            NameOutlines others,
            int other,
            WeightedName otherName,
            boolean closely,
            JoinedMarks marks) {
        marks.clear();
        JoinedOutlines.mark(this, row, others, other, closely, JoinedOutlines.Test.byWords(name, otherName), marks);
        marks.swap();
        JoinedOutlines.mark(others, other, this, row, closely, JoinedOutlines.Test.byWords(otherName, name), marks);
    }

    /** Bits of those tokens of another name that begin with the single letter which this token is; none if it is more. */
    public long begunBy(int row, int position, NameOutlines others, int other) {
        long word = word(row, position);
        long begun = 0;
        for (int j = 0; WordOutline.length(word) == 1 && j < others.size(other); j++) {
            begun |= WordOutline.mayBeginAlike(word, others.word(other, j)) ? 1L << j : 0;
        }
        return begun;
    }

    /** Whether two tokens may be the same word, spelt alike. */
    public boolean mayBeSameWord(int row, int position, NameOutlines others, int other, int othersPosition) {
        return cells[cell(row, position) + NEIGHBOURS] == others.cells[others.cell(other, othersPosition) + NEIGHBOURS];
    }
}
