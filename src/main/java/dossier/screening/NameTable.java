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
        postingStart = new int[distinct.size() + 1];
        postings = post(tokensOf);
        glued = new GluedRows(names);
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
                NameToken bare = new NameToken("", token.word(), NameToken.Role.NAME, token.meaning());
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
