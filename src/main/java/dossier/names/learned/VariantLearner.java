package dossier.names.learned;

import dossier.names.AnalysedName;
import dossier.names.LearnedVariants;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.Word;
import dossier.names.script.LetterPairs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns spellings of people's names: where two names of one listing agree in every word but one on each side, these two
 * are spellings of one word. Who stands on three lists is one witness, so what counts is how many different companions
 * the pair was seen with. Cover names pair words that have nothing in common, so letters must be alike.
 */
public final class VariantLearner {

    /** One listing may carry 145 spellings; more than these teach nothing new. */
    private static final int MOST_NAMES = 24;

    private static final int LEAST_TOKENS = 2;
    private static final int MOST_TOKENS = 7;
    private static final int SHORTEST_WORD = 3;

    private static final int MANY = 4;
    private static final int SOME = 3;
    private static final int FEW = 2;

    private final Map<List<String>, Set<Integer>> witnesses = new HashMap<>();
    private final Map<List<String>, List<Word>> words = new HashMap<>();

    /** Takes the names of one listing. */
    public void add(Collection<AnalysedName> names) {
        List<List<NameToken>> contents = new ArrayList<>();
        for (AnalysedName name : names) {
            if (name.kind() == NameKind.PERSON && !name.generic() && contents.size() < MOST_NAMES) {
                List<NameToken> content =
                        name.tokens().stream().filter(NameToken::isContent).toList();
                if (content.size() >= LEAST_TOKENS && content.size() <= MOST_TOKENS) {
                    contents.add(content);
                }
            }
        }
        for (int i = 0; i < contents.size(); i++) {
            for (int j = i + 1; j < contents.size(); j++) {
                if (contents.get(i).size() == contents.get(j).size()) {
                    lay(contents.get(i), contents.get(j));
                }
            }
        }
    }

    private void lay(List<NameToken> one, List<NameToken> other) {
        int taken = 0;
        int left = -1;
        int companions = 0;
        for (int i = 0; i < one.size(); i++) {
            int equal = equalTo(one.get(i), other, taken);
            if (equal >= 0) {
                taken |= 1 << equal;
                companions += companion(one.get(i).word());
            } else if (left >= 0) {
                return;
            } else {
                left = i;
            }
        }
        if (left >= 0) {
            int alone = Integer.numberOfTrailingZeros(~taken);
            boolean samePlace = left == alone || isSameRole(one.get(left), other.get(alone));
            if (samePlace) {
                count(one.get(left).word(), other.get(alone).word(), companions);
            }
        }
    }

    private static int equalTo(NameToken token, List<NameToken> others, int taken) {
        for (int j = 0; j < others.size(); j++) {
            if ((taken & 1 << j) == 0 && areEqual(token.word(), others.get(j).word())) {
                return j;
            }
        }
        return -1;
    }

    private static boolean areEqual(Word a, Word b) {
        if (a.abjad() || b.abjad()) {
            return a.skeleton().length() > 1 && a.skeleton().equals(b.skeleton());
        }
        return a.latin().equals(b.latin()) || a.fold().equals(b.fold());
    }

    /** A number for a companion that its spellings share; order does not matter, so companions are added up. */
    private static int companion(Word word) {
        return word.skeleton().hashCode() * 31 + 17;
    }

    private static boolean isSameRole(NameToken a, NameToken b) {
        return a.role() == b.role() && a.role() != NameToken.Role.NAME;
    }

    private void count(Word a, Word b, int companions) {
        boolean tooShort = Math.min(a.latin().length(), b.latin().length()) < SHORTEST_WORD;
        if (tooShort || a.isNumber() || b.isNumber() || areTwoNames(a, b)) {
            return;
        }
        String x = LearnedVariants.key(a, true);
        String y = LearnedVariants.key(b, true);
        List<String> pair = x.compareTo(y) < 0 ? List.of(x, y) : List.of(y, x);
        witnesses.computeIfAbsent(pair, key -> new HashSet<>()).add(companions);
        words.putIfAbsent(pair, List.of(a, b));
    }

    /** Two given names that the tables know as different stay apart, however often one person has both: Hassan, Hossein. */
    private static boolean areTwoNames(Word a, Word b) {
        return a.isCertainGivenName() && b.isCertainGivenName();
    }

    /** For each word the ones it may stand for, both ways. */
    public Map<String, Map<String, Float>> learned() {
        Map<String, Map<String, Float>> learned = new HashMap<>();
        witnesses.forEach((pair, seenWith) -> {
            float quality = quality(words.getOrDefault(pair, List.of()), seenWith.size());
            if (quality > 0) {
                learned.computeIfAbsent(pair.get(0), key -> new HashMap<>()).put(pair.get(1), quality);
                learned.computeIfAbsent(pair.get(1), key -> new HashMap<>()).put(pair.get(0), quality);
            }
        });
        return learned;
    }

    private static float quality(List<Word> pair, int support) {
        if (support < FEW) {
            return 0;
        }
        double alike = LetterPairs.shared(pair.get(0).fold(), pair.get(1).fold());
        boolean sameConsonants = pair.get(0).skeleton().equals(pair.get(1).skeleton());
        boolean sameBeginning =
                pair.get(0).fold().charAt(0) == pair.get(1).fold().charAt(0);
        boolean sure = sameConsonants || alike >= 0.5;
        boolean likely = sure || (sameBeginning && alike >= 0.25);
        if (support >= MANY) {
            return likely ? 0.90f : 0;
        }
        if (support >= SOME) {
            return likely ? 0.82f : 0;
        }
        return sure ? 0.70f : 0;
    }
}
