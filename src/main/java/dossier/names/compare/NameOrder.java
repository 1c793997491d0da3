package dossier.names.compare;

import dossier.names.NameToken;
import dossier.names.WeightedName;

/**
 * Which of two names comes first, by their tokens alone. Comparing starts from the first, so that it gives the same
 * result whichever name is asked.
 */
public final class NameOrder {

    private NameOrder() {}

    /** The longer name is first; of equally long ones that with the smaller tokens. */
    public static boolean isFirst(WeightedName a, WeightedName b) {
        if (a.size() != b.size()) {
            return a.size() > b.size();
        }
        for (int i = 0; i < a.size(); i++) {
            int order = order(a.token(i), b.token(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return true;
    }

    private static int order(NameToken a, NameToken b) {
        int byLatin = a.latin().compareTo(b.latin());
        if (byLatin != 0) {
            return byLatin;
        }
        int byRole = a.role().compareTo(b.role());
        return byRole != 0 ? byRole : Boolean.compare(a.abjad(), b.abjad());
    }
}
