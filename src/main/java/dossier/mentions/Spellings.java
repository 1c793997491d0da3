package dossier.mentions;

import dossier.names.NameAnalyser;
import dossier.names.NameComparer;
import dossier.names.NameKind;
import dossier.names.NameToken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether two words are one name in two romanisations: Evgeny and Yevgeniy, Ghaani and Qaani. Not for several threads. */
final class Spellings {

    /** "Kovalov" and "Kovaliov" agree as well; "Kovalenko" does not. */
    private static final double SAME = 0.85;

    private static final int SHORTEST = 4;

    private final Map<String, List<NameToken>> tokens = new HashMap<>();

    boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean comparable = one.length() >= SHORTEST && other.length() >= SHORTEST && !isOtherGender(one, other);
        if (!comparable || Math.abs(one.length() - other.length()) > 3) {
            return false;
        }
        List<NameToken> a = tokens(one);
        List<NameToken> b = tokens(other);
        return a.size() == 1 && b.size() == 1 && NameComparer.standard().quality(a.get(0), b.get(0), false) >= SAME;
    }

    /** How alike two words are as spellings of one name, 0 to 1. */
    double likeness(String one, String other) {
        List<NameToken> a = tokens(one);
        List<NameToken> b = tokens(other);
        return a.size() == 1 && b.size() == 1 ? NameComparer.standard().quality(a.get(0), b.get(0), false) : 0;
    }

    private static boolean isOtherGender(String one, String other) {
        return one.equals(other + "a") || other.equals(one + "a");
    }

    private List<NameToken> tokens(String key) {
        return tokens.computeIfAbsent(
                key,
                word -> NameAnalyser.standard().analyse(word, NameKind.PERSON).tokens());
    }
}
