package dossier.screening.index;

import dossier.names.AnalysedName;
import dossier.names.NameOutlines;
import dossier.names.NameToken;
import dossier.names.TokenRarity;
import dossier.names.WeightedName;
import dossier.screening.scoring.PreparedName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        this(parties, rarity, Optional.empty());
    }

    /** @param spellings what {@link #spellings} of a table of the very same parties were, if that is known */
    public NameTable(List<PreparedParty> parties, TokenRarity rarity, Optional<SortedKeys> spellings) {
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
        IntStream.range(0, rows)
                .parallel()
                .filter(i -> firstLike[i] == i)
                .forEach(i -> names[i] = new PreparedName(new WeightedName(published[i].analysed(), rarity)));

        Map<NameToken, Integer> known = new HashMap<>(rows * 2);
        List<NameToken> distinct = new ArrayList<>();
        int[][] numbers = new int[rows][];
        for (int i = 0; i < rows; i++) {
            boolean first = firstLike[i] == i;
            names[i] = names[firstLike[i]];
            numbers[i] = first ? numbers(names[i], known, distinct) : numbers[firstLike[i]];
        }
        outlines = new NameOutlines(
                Arrays.stream(names).map(PreparedName::weighted).toArray(WeightedName[]::new), numbers);
        tokens = new TokenIndex(distinct, spellings);
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

    /** The numbers of a name's tokens, by position; -1 for those by which it is not found. */
    private static int[] numbers(PreparedName name, Map<NameToken, Integer> known, List<NameToken> distinct) {
        int[] numbers = new int[name.weighted().size()];
        for (int i = 0; i < numbers.length; i++) {
            NameToken token = name.weighted().token(i);
            numbers[i] = -1;
            if (token.isContent() || name.contentTokens() == 0) {
                NameToken bare = bare(token);
                Integer number = known.putIfAbsent(bare, distinct.size());
                numbers[i] = number == null ? distinct.size() : number;
                if (number == null) {
                    distinct.add(bare);
                }
            }
        }
        return numbers;
    }

    private int[] post(int[][] numbers) {
        for (int[] ofRow : numbers) {
            tokensOf(ofRow).forEach(token -> postingStart[token + 1]++);
        }
        for (int i = 1; i < postingStart.length; i++) {
            postingStart[i] += postingStart[i - 1];
        }
        int[] filled = new int[postingStart[postingStart.length - 1]];
        int[] next = Arrays.copyOf(postingStart, postingStart.length);
        for (int row = 0; row < numbers.length; row++) {
            int posted = row;
            tokensOf(numbers[row]).forEach(token -> filled[next[token]++] = posted);
        }
        return filled;
    }

    private static IntStream tokensOf(int[] numbers) {
        return Arrays.stream(numbers).filter(number -> number >= 0).distinct();
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
