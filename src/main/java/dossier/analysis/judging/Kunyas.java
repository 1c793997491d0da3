package dossier.analysis.judging;

import dossier.names.NameKey;
import dossier.screening.Band;

import java.util.List;
import java.util.Set;

/** A bare "Abu Ali" is the alias of many: whoever is listed under it is worth a look, and nobody is taken for it. */
public final class Kunyas {

    private static final Set<String> FATHER_OR_MOTHER = Set.of("abu", "abou", "umm", "um");

    private Kunyas() {}

    public static boolean isBare(String name) {
        List<String> words = NameKey.tokens(name);
        return words.size() == 2 && FATHER_OR_MOTHER.contains(words.get(0));
    }

    public static List<Band> judge(String name, List<Candidate> candidates) {
        String key = NameKey.of(name);
        return candidates.stream()
                .map(candidate -> candidate.read().nameKeys().contains(key) ? Band.REVIEW : Band.WEAK)
                .toList();
    }
}
