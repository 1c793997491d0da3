package dossier.names;

import dossier.names.compare.WordComparer;
import dossier.names.words.WordForms;

import java.util.BitSet;

/**
 * What can be told of many tokens at a glance, side by side: whether one surely has nothing to do with a token that is asked. 24 bytes a
 * token. Immutable.
 */
public final class TokenOutlines {

    private static final int WORD = 0;
    private static final int NEIGHBOURS = 1;
    private static final int KIN = 2;
    private static final int OF_A_TOKEN = 3;

    private final long[] cells;
    /** Those that do not carry their names. */
    private final BitSet others = new BitSet();

    public TokenOutlines(NameToken[] tokens) {
        cells = new long[tokens.length * OF_A_TOKEN];
        for (int i = 0; i < tokens.length; i++) {
            WordForms forms = tokens[i].word().forms();
            cells[i * OF_A_TOKEN + WORD] = forms.outline();
            cells[i * OF_A_TOKEN + NEIGHBOURS] = forms.neighbours();
            cells[i * OF_A_TOKEN + KIN] = tokens[i].kin();
            others.set(i, !tokens[i].isContent());
        }
    }

    /**
     * Whether the asked token and that of the number may agree by themselves; a yes is only a perhaps.
     *
     * @param people whether both stand in names of people
     */
    public boolean mayAgree(NameToken asked, int number, boolean people) {
        WordForms forms = asked.word().forms();
        int at = number * OF_A_TOKEN;
        return (asked.kin() & cells[at + KIN]) != 0
                || !WordComparer.haveNothingInCommon(
                        forms.outline(), forms.neighbours(), cells[at + WORD], cells[at + NEIGHBOURS], people)
                || !asked.isContent() && others.get(number);
    }
}
