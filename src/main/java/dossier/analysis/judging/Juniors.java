package dossier.analysis.judging;

import dossier.text.Patronymics;

import java.util.List;
import java.util.Set;

/** Father and son of one name: without "Jr." the father is meant. */
final class Juniors {

    private static final Set<String> JUNIOR = Set.of("jr", "junior", "fils", "hijo", "ii");

    private static final Patronymics FATHERS = Patronymics.standard();

    private Juniors() {}

    /** Whether the listed one is a junior, and the words of the text's name do not say so. */
    static boolean isUnsaid(Candidate candidate, List<String> words) {
        return candidate.read().juniors().stream().anyMatch(name -> !words.containsAll(name))
                && words.stream().noneMatch(JUNIOR::contains);
    }

    /** "Jr.", or a father's name that is made of the given name: "Boris Borisovich". */
    static boolean isJunior(List<String> words) {
        return words.stream()
                .anyMatch(word ->
                        JUNIOR.contains(word) || FATHERS.isPatronymic(word) && words.contains(FATHERS.stem(word)));
    }
}
