package dossier.analysis.judging;

import java.util.List;
import java.util.Set;

/** Father and son of one name: without "Jr." the father is meant. */
final class Juniors {

    private static final Set<String> JUNIOR = Set.of("jr", "junior", "fils", "hijo", "ii");

    /** "Boris Borisovich": the father's name is made of the given name. */
    private static final List<String> FATHER_NAME = List.of("ovich", "evich", "yevich", "ovych");

    private Juniors() {}

    /** Whether the listed one is a junior, and the words of the text's name do not say so. */
    static boolean isUnsaid(Candidate candidate, List<String> words) {
        return candidate.read().nameWords().stream().anyMatch(name -> isJunior(name) && !words.containsAll(name))
                && words.stream().noneMatch(JUNIOR::contains);
    }

    private static boolean isJunior(List<String> words) {
        return words.stream()
                .anyMatch(word -> JUNIOR.contains(word)
                        || FATHER_NAME.stream()
                                .anyMatch(ending -> word.endsWith(ending)
                                        && words.contains(word.substring(0, word.length() - ending.length()))));
    }
}
