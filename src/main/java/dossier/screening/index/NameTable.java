package dossier.screening.index;

import dossier.names.AnalysedName;
import dossier.names.NameOutlines;
import dossier.names.NameToken;
import dossier.names.TokenRarity;
import dossier.names.WeightedName;
import dossier.screening.scoring.PreparedName;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** All listed names in rows, the rows of each listing one after the other, and from every token to its rows. Immutable. */
public final class NameTable {

    private final PreparedName[] names;
    private final PreparedParty.Name[] published;
    private final int[] partyOf;
    private final int[] firstOf;
    private final TokenIndex tokens;
    private final int[] postingStart;
    private final int[] postings;
    private final ConcatenationIndex concatenations;
    private final InitialsIndex initials;
    private final SimilarTokens similarTokens;
    private final float[] contentWeights;
    private final NameOutlines outlines;

    public NameTable(List<PreparedParty> parties, TokenRarity rarity) {
        this(parties, rarity, EarlierTable.none());
    }

    /** @param earlier what was worked out before */
    public NameTable(List<PreparedParty> parties, TokenRarity rarity, EarlierTable earlier) {
        int rows = parties.stream().mapToInt(party -> party.names().size()).sum();
        names = new PreparedName[rows];
        published = new PreparedParty.Name[rows];
        partyOf = new int[rows];
        firstOf = new int[parties.size() + 1];
        int row = 0;
        for (int party = 0; party < parties.size(); party++) {
            firstOf[party] = row;
            for (PreparedParty.Name name : parties.get(party).names()) {
                published[row] = name;
                partyOf[row++] = party;
            }
        }
        firstOf[parties.size()] = row;
        int[] firstLike = firstLike(published);
        int[] before = earlier.rows(parties, rows);
        IntStream.range(0, rows)
                .parallel()
                .filter(i -> firstLike[i] == i)
                .forEach(i -> names[i] = name(published[i].analysed(), rarity, earlier, before[i]));
        TokenNumbers counted = new TokenNumbers(earlier.table(), before);
        int[][] numbers = new int[rows][];
        for (int i = 0; i < rows; i++) {
            names[i] = names[firstLike[i]];
            if (firstLike[i] != i) {
                numbers[i] = numbers[firstLike[i]];
            } else {
                numbers[i] = before[i] < 0 ? counted.ofNew(names[i]) : counted.ofKnown(names[i], before[i]);
            }
        }
        List<NameToken> distinct = counted.distinct();
        outlines = new NameOutlines(
                Arrays.stream(names).map(PreparedName::weighted).toArray(WeightedName[]::new), numbers);
        tokens = earlier.spellings().isPresent()
                ? new TokenIndex(distinct, earlier.spellings())
                : new TokenIndex(counted);
        similarTokens = new SimilarTokens(tokens, rarity.learned());
        postingStart = new int[distinct.size() + 1];
        postings = post(numbers);
        concatenations = new ConcatenationIndex(names);
        initials = new InitialsIndex(names);
        contentWeights = new float[rows];
        for (int i = 0; i < rows; i++) {
            contentWeights[i] = names[i].contentWeight();
        }
    }

    /** The token whatever it is in its name. */
    public static NameToken bare(NameToken token) {
        return new NameToken("", token.word(), NameToken.Role.NAME, token.meaning());
    }

    /** For each row the first one with the very same analysed name: lists repeat each other. */
    private static int[] firstLike(PreparedParty.Name[] published) {
        IdentityHashMap<AnalysedName, Integer> first = new IdentityHashMap<>(published.length * 2);
        int[] like = new int[published.length];
        for (int i = 0; i < like.length; i++) {
            Integer known = first.putIfAbsent(published[i].analysed(), i);
            like[i] = known == null ? i : known;
        }
        return like;
    }

    /** What a name spells is known where it stood in the table before; how much its words weigh depends on all names. */
    private static PreparedName name(AnalysedName analysed, TokenRarity rarity, EarlierTable earlier, int rowBefore) {
        WeightedName weighted = new WeightedName(analysed, rarity);
        return rowBefore < 0
                ? new PreparedName(weighted)
                : earlier.table().orElseThrow().name(rowBefore).weighed(weighted);
    }

    private int[] post(int[][] numbers) {
        for (int[] ofRow : numbers) {
            for (int i = 0; i < ofRow.length; i++) {
                if (isPosted(ofRow, i)) {
                    postingStart[ofRow[i] + 1]++;
                }
            }
        }
        for (int i = 1; i < postingStart.length; i++) {
            postingStart[i] += postingStart[i - 1];
        }
        int[] filled = new int[postingStart[postingStart.length - 1]];
        int[] next = Arrays.copyOf(postingStart, postingStart.length);
        for (int row = 0; row < numbers.length; row++) {
            for (int i = 0; i < numbers[row].length; i++) {
                if (isPosted(numbers[row], i)) {
                    filled[next[numbers[row][i]]++] = row;
                }
            }
        }
        return filled;
    }

    /** A row is found by each of its tokens once. */
    private static boolean isPosted(int[] numbers, int position) {
        for (int i = 0; i < position; i++) {
            if (numbers[i] == numbers[position]) {
                return false;
            }
        }
        return numbers[position] >= 0;
    }

    public int rows() {
        return names.length;
    }

    public int parties() {
        return firstOf.length - 1;
    }

    public PreparedName name(int row) {
        return names[row];
    }

    /** The name as the list prints it. */
    public PreparedParty.Name published(int row) {
        return published[row];
    }

    public int partyOf(int row) {
        return partyOf[row];
    }

    public int firstRowOf(int party) {
        return firstOf[party];
    }

    /** Rows that hold a word in two pieces. */
    public ConcatenationIndex concatenations() {
        return concatenations;
    }

    /** Rows by their first letters. */
    public InitialsIndex initials() {
        return initials;
    }

    /** Which listed tokens a word may stand for. */
    public SimilarTokens similarTokens() {
        return similarTokens;
    }

    public float contentWeight(int row) {
        return contentWeights[row];
    }

    /** What can be told of the names at a glance, with the numbers of their tokens. */
    public NameOutlines outlines() {
        return outlines;
    }

    /** What the tokens are filed under by their spelling. */
    public SortedKeys spellings() {
        return tokens.keys();
    }

    /** The token of that number, whatever it is in its names. */
    public NameToken token(int number) {
        return tokens.token(number);
    }

    TokenIndex tokens() {
        return tokens;
    }

    public int postingsFrom(int token) {
        return postingStart[token];
    }

    public int posting(int position) {
        return postings[position];
    }
}
