package dossier.analysis.judging;

import dossier.names.NameKey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Father and son of one name: without "Jr." the father is meant. */
public final class Namesakes {

    private static final Set<String> JUNIOR = Set.of("jr", "junior", "fils", "hijo", "ii");

    /** "Boris Borisovich": the father's name is made of the given name. */
    private static final List<String> FATHER_NAME = List.of("ovich", "evich", "yevich", "ovych");

    private Namesakes() {}

    /** Whether one is a junior by its listed names and the other is not, and both share a name but for that. */
    static boolean isSonOf(Candidate one, Candidate other) {
        return isJunior(one.read()) && !isJunior(other.read()) && !saysJunior(one) && shareWords(one, other);
    }

    private static boolean saysJunior(Candidate candidate) {
        return NameKey.tokens(candidate.hit().comparison().asked().name().written()).stream()
                .anyMatch(JUNIOR::contains);
    }

    private static boolean isJunior(ReadListing listing) {
        return listing.nameWords().stream().anyMatch(Namesakes::isJunior);
    }

    private static boolean isJunior(List<String> words) {
        return words.stream()
                .anyMatch(word -> JUNIOR.contains(word)
                        || FATHER_NAME.stream()
                                .anyMatch(ending -> word.endsWith(ending)
                                        && words.contains(word.substring(0, word.length() - ending.length()))));
    }

    private static boolean shareWords(Candidate one, Candidate other) {
        return one.read().nameWords().stream().anyMatch(name -> {
            Set<String> words = new HashSet<>(name);
            return other.read().nameWords().stream()
                    .anyMatch(same ->
                            same.stream().filter(words::contains).distinct().count() > 1);
        });
    }
}
