package dossier.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** For names in another script, the nearest names of others: pairs that must stay apart. */
final class NearestOthers {

    /** A word of more names than these tells nothing of nearness. */
    private static final int COMMON = 200;

    private NearestOthers() {}

    /** Each case's asked name with the listed name of another case of the same sort that shares most words. */
    static List<LabelledPair> of(List<LabelledPair> cases) {
        List<Set<String>> words = cases.stream().map(NearestOthers::words).toList();
        Map<String, List<Integer>> having = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (String word : words.get(i)) {
                having.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
        List<LabelledPair> others = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            int nearest = nearest(i, cases, words, having);
            if (nearest >= 0) {
                others.add(cases.get(i).against(cases.get(nearest)));
            }
        }
        return others;
    }

    private static int nearest(
            int i, List<LabelledPair> cases, List<Set<String>> words, Map<String, List<Integer>> having) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : words.get(i)) {
            List<Integer> holders = having.get(word);
            if (holders.size() < COMMON) {
                holders.forEach(j -> shared.merge(j, 1, Integer::sum));
            }
        }
        int nearest = -1;
        for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
            int j = entry.getKey();
            boolean other =
                    !words.get(i).containsAll(words.get(j)) && !words.get(j).containsAll(words.get(i));
            if (other && cases.get(i).schema().equals(cases.get(j).schema())) {
                boolean nearer = nearest < 0
                        || entry.getValue() > shared.get(nearest)
                        || (entry.getValue().equals(shared.get(nearest)) && j < nearest);
                nearest = nearer ? j : nearest;
            }
        }
        return nearest;
    }

    private static Set<String> words(LabelledPair pair) {
        Set<String> words = new HashSet<>();
        for (String word :
                pair.listed().toLowerCase(Locale.ROOT).replaceAll("[-,]", " ").split("\\s+")) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }
}
