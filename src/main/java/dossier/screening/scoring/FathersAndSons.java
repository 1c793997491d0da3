package dossier.screening.scoring;

import dossier.names.Alignment;
import dossier.names.AnalysedName;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;

import java.util.List;

/**
 * Whether two names have the same words with son and father exchanged: Omar, son of Hassan, is not Hassan, son of Omar. Working memory of
 * one comparison.
 */
final class FathersAndSons {

    private static final int NONE = -1;

    private final Positions asked;
    private final Positions listed;
    private boolean sonIsFather;
    private boolean fatherIsSon;
    private boolean firstIsSecond;
    private boolean secondIsFirst;
    private boolean lastIsLast;

    FathersAndSons(AnalysedName asked, AnalysedName listed) {
        this.asked = Positions.of(asked.tokens());
        this.listed = Positions.of(listed.tokens());
    }

    /**
     * Where the words of a name stand; {@value #NONE} where there is no such word.
     *
     * @param son the word before "son of"
     * @param father the word after it
     * @param second the second word, if neither is by its form a father's name
     */
    private record Positions(int son, int father, int first, int second, int last) {

        static Positions of(List<NameToken> tokens) {
            int son = NONE;
            int father = NONE;
            int first = NONE;
            int second = NONE;
            int last = NONE;
            boolean patronymic = false;
            boolean filiation = false;
            for (int i = 0; i < tokens.size(); i++) {
                NameToken token = tokens.get(i);
                if (token.isContent()) {
                    father = filiation && father == NONE ? i : father;
                    filiation = false;
                    second = first != NONE && second == NONE ? i : second;
                    first = first == NONE ? i : first;
                    patronymic |= token.role() == Role.PATRONYMIC;
                    last = i;
                } else if (father == NONE && token.isFiliation()) {
                    filiation = last != NONE;
                    son = last;
                }
            }
            return father == NONE
                    ? new Positions(NONE, NONE, first, patronymic || second == last ? NONE : second, last)
                    : new Positions(son, father, first, NONE, last);
        }
    }

    void take(Alignment pair) {
        int one = pair.asked().get(0);
        int other = pair.listed().get(0);
        sonIsFather |= one == asked.son && other == listed.father;
        fatherIsSon |= one == asked.father && other == listed.son;
        firstIsSecond |= one == asked.first && other == listed.second;
        secondIsFirst |= one == asked.second && other == listed.first;
        lastIsLast |= one == asked.last && other == listed.last;
    }

    /** "Omar bin Hassan", "Hassan bin Omar". */
    boolean areSwapped() {
        return sonIsFather && fatherIsSon;
    }

    /** "Omar Hassan Weber", "Hassan Omar Weber": no custom of writing names exchanges the first two. */
    boolean areGivenNamesSwapped() {
        return firstIsSecond && secondIsFirst && lastIsLast;
    }
}
