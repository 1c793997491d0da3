package dossier.names.learned;

import dossier.names.AnalysedName;
import dossier.names.LearnedVariants;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.compare.TokenComparer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns which words of organisations' names translate each other, from listings that name one organisation in several
 * scripts: "\u043F\u043E\u0434\u0448\u0438\u043F\u043D\u0438\u043A\u043E\u0432\u044B\u0439 \u0437\u0430\u0432\u043E\u0434", "bearing plant". What the tables and the spelling already explain is taken away; the rest is
 * aligned by {@link TranslationModel}.
 */
public final class TranslationLearner {

    /** Longer rests say too little about which word is which. */
    private static final int MOST_LEFT = 6;

    private static final int MOST_NAMES = 4;
    private static final int MANY_WITNESSES = 4;
    private static final float SURE = 0.90f;
    private static final float LIKELY = 0.82f;
    /** The tables or the spelling explain a word from this quality on. */
    private static final double EXPLAINED = 0.6;

    private final TokenComparer comparer = new TokenComparer();
    /** Left-over words of a name in another script, and of one in Latin; the same pair of rests counts once. */
    private final Set<TranslationModel.Rests> rests = new HashSet<>();

    /** Takes the names of one listing. */
    public void add(Collection<AnalysedName> names) {
        List<AnalysedName> foreign = new ArrayList<>();
        List<AnalysedName> latin = new ArrayList<>();
        for (AnalysedName name : names) {
            if (name.kind() == NameKind.ORGANISATION && name.tokens().size() > 1) {
                List<AnalysedName> side = isLatin(name.written()) ? latin : foreign;
                if (side.size() < MOST_NAMES) {
                    side.add(name);
                }
            }
        }
        for (AnalysedName one : foreign) {
            for (AnalysedName other : latin) {
                takeRests(one, other);
            }
        }
    }

    private static boolean isLatin(String written) {
        return written.chars().noneMatch(c -> c >= 0x0370 && Character.isLetter(c));
    }

    private void takeRests(AnalysedName foreign, AnalysedName latin) {
        Set<String> left = rest(foreign, latin);
        Set<String> right = rest(latin, foreign);
        if (!left.isEmpty() && !right.isEmpty() && left.size() <= MOST_LEFT && right.size() <= MOST_LEFT) {
            rests.add(new TranslationModel.Rests(left, right));
        }
    }

    /** Keys of the words of one name that nothing in the other explains. */
    private Set<String> rest(AnalysedName name, AnalysedName other) {
        Set<String> rest = new HashSet<>();
        for (NameToken token : name.tokens()) {
            boolean counts = token.isContent() && token.role() != NameToken.Role.NUMBER;
            boolean explained = other.tokens().stream()
                    .anyMatch(each -> comparer.compare(token, each, true).quality() >= EXPLAINED);
            if (counts && !explained && token.latin().length() > 2) {
                rest.add(LearnedVariants.key(token.word(), false));
            }
        }
        return rest;
    }

    /** For each word the ones that translate it, both ways; the same whatever was taken first. */
    public Map<String, Map<String, Float>> learned() {
        Map<String, Map<String, Float>> learned = new HashMap<>();
        new TranslationModel(rests).forEach((foreign, latin, witnesses) -> {
            float quality = witnesses >= MANY_WITNESSES ? SURE : LIKELY;
            learned.computeIfAbsent(foreign, key -> new HashMap<>()).put(latin, quality);
            learned.computeIfAbsent(latin, key -> new HashMap<>()).put(foreign, quality);
        });
        return learned;
    }
}
