package dossier.screening.index;

import dossier.names.NameOutline;
import dossier.names.NameToken;
import dossier.screening.scoring.PreparedName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the distinct tokens of the names in the order in which they first come up, row by row. */
final class TokenNumbers {

    private final List<NameToken> distinct = new ArrayList<>();
    private final Optional<NameTable> before;
    /** For each number of the table before the number here; -1 while none of its rows came up. */
    private final int[] renumbered;
    /** Numbers in the table before, and here of those that it did not have; both are only asked for names that are new. */
    private final Map<NameToken, Integer> numbersBefore;

    private final Map<NameToken, Integer> fresh = new HashMap<>();

    /**
     * @param before the table that this one takes the place of
     * @param rowsBefore for each row the one that it was there; -1 for new names
     */
    TokenNumbers(Optional<NameTable> before, int[] rowsBefore) {
        this.before = before;
        this.renumbered = new int[before.map(table -> table.tokens().size()).orElse(0)];
        Arrays.fill(renumbered, -1);
        boolean anyNew = Arrays.stream(rowsBefore).anyMatch(row -> row < 0);
        this.numbersBefore =
                before.filter(unused -> anyNew).map(TokenNumbers::byToken).orElse(Map.of());
    }

    private static Map<NameToken, Integer> byToken(NameTable table) {
        Map<NameToken, Integer> numbers = new HashMap<>(table.tokens().size() * 2);
        for (int number = 0; number < table.tokens().size(); number++) {
            numbers.put(table.token(number), number);
        }
        return numbers;
    }

    /** The numbers of a new name's tokens, by position; -1 for those by which it is not found. */
    int[] ofNew(PreparedName name) {
        int[] numbers = new int[name.weighted().size()];
        for (int i = 0; i < numbers.length; i++) {
            NameToken token = name.weighted().token(i);
            numbers[i] = token.isContent() || name.contentTokens() == 0 ? number(NameTable.bare(token)) : -1;
        }
        return numbers;
    }

    /** The same for a name that the table before had in that row. */
    int[] ofKnown(PreparedName name, int rowBefore) {
        int[] numbers = new int[name.weighted().size()];
        NameOutline then = before.orElseThrow().outlines().of(rowBefore);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = then.number(i) < 0 ? -1 : renumbered(then.number(i));
        }
        return numbers;
    }

    private int number(NameToken bare) {
        Integer then = numbersBefore.get(bare);
        if (then != null) {
            return renumbered(then);
        }
        Integer number = fresh.putIfAbsent(bare, distinct.size());
        if (number == null) {
            distinct.add(bare);
            return distinct.size() - 1;
        }
        return number;
    }

    private int renumbered(int then) {
        if (renumbered[then] < 0) {
            renumbered[then] = distinct.size();
            distinct.add(before.orElseThrow().token(then));
        }
        return renumbered[then];
    }

    /** Each token once, by its number. */
    List<NameToken> distinct() {
        return distinct;
    }

    /**
     * What the tokens are filed under, by their numbers here, as far as the table before tells.
     *
     * @param fresh what those are filed under that it did not have
     */
    SortedKeys spellings(SortedKeys fresh) {
        return before.map(table -> table.spellings().renumbered(renumbered, fresh))
                .orElse(fresh);
    }

    /** Numbers of the tokens that the table before did not have. */
    int[] fresh() {
        return fresh.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
