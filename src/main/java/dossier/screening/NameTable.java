package dossier.screening;

import dossier.names.AnalysedName;
import dossier.names.NameToken;
import dossier.names.TokenRarity;
import dossier.names.WeightedName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All listed names in rows, the rows of each listing one after the other, and from every token to its rows. Immutable. */
final class NameTable {

    private final PreparedName[] names;
    private final PreparedParty.Name[] published;
    private final int[] partyOf;
    private final int[] firstOf;
    private final TokenIndex tokens;
    private final int[] postingStart;
    private final int[] postings;
    private final GluedRows glued;
    private final InitialRows initials;
    private final Expansions expansions;
    private final float[] contentWeights;
    private final byte[] countingTokens;
    private final float[] heaviest;
    private final float[] lightest;

    NameTable(List<PreparedParty> parties, TokenRarity rarity) {
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

        Map<NameToken, Integer> numbers = new HashMap<>(rows * 2);
        List<NameToken> distinct = new ArrayList<>();
        int[][] tokensOf = new int[rows][];
        for (int i = 0; i < rows; i++) {
            boolean first = firstLike[i] == i;
            names[i] = names[firstLike[i]];
            tokensOf[i] = first ? tokensOf(names[i], numbers, distinct) : tokensOf[firstLike[i]];
        }
        tokens = new TokenIndex(distinct);
        expansions = new Expansions(tokens, rarity.learned());
        postingStart = new int[distinct.size() + 1];
        postings = post(tokensOf);
        glued = new GluedRows(names);
        initials = new InitialRows(names);
        contentWeights = new float[rows];
        countingTokens = new byte[rows];
        for (int i = 0; i < rows; i++) {
            contentWeights[i] = names[i].contentWeight();
            countingTokens[i] = countingTokens(names[i]);
        }
        heaviest = new float[distinct.size()];
        lightest = new float[distinct.size()];
        Arrays.fill(lightest, 1);
        for (PreparedName name : names) {
            weigh(name.weighted(), numbers);
        }
    }

    /** The token whatever it is in its name. */
    static NameToken bare(NameToken token) {
        return new NameToken("", token.word(), NameToken.Role.NAME, token.meaning());
    }

    /** Tokens that count when they are left over: those that carry the name and are more than noise. */
    private static byte countingTokens(PreparedName name) {
        int count = 0;
        for (int i = 0; i < name.weighted().size(); i++) {
            boolean counts =
                    name.weighted().token(i).isContent() && name.weighted().weight(i) > PreparedName.NOISE;
            count += counts ? 1 : 0;
        }
        return (byte) count;
    }

    private void weigh(WeightedName name, Map<NameToken, Integer> numbers) {
        for (int i = 0; i < name.size(); i++) {
            Integer number = numbers.get(bare(name.token(i)));
            if (number != null) {
                heaviest[number] = Math.max(heaviest[number], name.weight(i));
                lightest[number] = Math.min(lightest[number], name.weight(i));
            }
        }
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

    private static int[] tokensOf(PreparedName name, Map<NameToken, Integer> numbers, List<NameToken> distinct) {
        int[] ids = new int[name.weighted().size()];
        int count = 0;
        for (int i = 0; i < ids.length; i++) {
            NameToken token = name.weighted().token(i);
            if (token.isContent() || name.contentTokens() == 0) {
                NameToken bare = bare(token);
                Integer id = numbers.putIfAbsent(bare, distinct.size());
                if (id == null) {
                    id = distinct.size();
                    distinct.add(bare);
                }
                ids[count++] = id;
            }
        }
        return Arrays.stream(ids, 0, count).sorted().distinct().toArray();
    }

    private int[] post(int[][] tokensOf) {
        for (int row = 0; row < tokensOf.length; row++) {
            for (int token : tokensOf[row]) {
                postingStart[token + 1]++;
            }
        }
        for (int i = 1; i < postingStart.length; i++) {
            postingStart[i] += postingStart[i - 1];
        }
        int[] filled = new int[postingStart[postingStart.length - 1]];
        int[] next = Arrays.copyOf(postingStart, postingStart.length);
        for (int row = 0; row < tokensOf.length; row++) {
            for (int token : tokensOf[row]) {
                filled[next[token]++] = row;
            }
        }
        return filled;
    }

    int rows() {
        return names.length;
    }

    int parties() {
        return firstOf.length - 1;
    }

    PreparedName name(int row) {
        return names[row];
    }

    /** The name as the list prints it. */
    PreparedParty.Name published(int row) {
        return published[row];
    }

    int partyOf(int row) {
        return partyOf[row];
    }

    int firstRowOf(int party) {
        return firstOf[party];
    }

    /** Rows that hold a word in two pieces. */
    GluedRows glued() {
        return glued;
    }

    /** Rows by their first letters. */
    InitialRows initials() {
        return initials;
    }

    /** Which listed tokens a word may stand for. */
    Expansions expansions() {
        return expansions;
    }

    float contentWeight(int row) {
        return contentWeights[row];
    }

    /** How many tokens of the row's name count when they are left over. */
    int countingTokens(int row) {
        return countingTokens[row];
    }

    /** The most that the token weighs in any name. */
    float heaviest(int token) {
        return heaviest[token];
    }

    /** The least that the token weighs in any name. */
    float lightest(int token) {
        return lightest[token];
    }

    TokenIndex tokens() {
        return tokens;
    }

    int postingsFrom(int token) {
        return postingStart[token];
    }

    int posting(int position) {
        return postings[position];
    }
}
