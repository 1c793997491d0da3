package dossier.analysis.judging;

import dossier.lists.ListedParty;
import dossier.text.Token;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The names and other words with a capital in what lists say of a party: the firm he owns, the town she governs. */
final class ListingWords {

    /** Shorter ones are mostly no names. */
    private static final int SHORTEST = 4;

    /** A word of so many listings tells nobody: "President", "Ukraine". */
    private static final int COMMON = 60;

    private ListingWords() {}

    /** Those that stand in the positions and reasons of many listings. */
    static Set<String> common(Collection<ListedParty> parties) {
        Map<String, Integer> counted = new HashMap<>();
        for (ListedParty party : parties) {
            all(party).forEach(word -> counted.merge(word, 1, Integer::sum));
        }
        counted.values().removeIf(listings -> listings < COMMON);
        return Set.copyOf(counted.keySet());
    }

    /** Those of a listing that are rare and no part of its names. */
    static Set<String> rare(ListedParty party, Set<String> common) {
        Set<String> words = all(party);
        words.removeAll(common);
        party.names().forEach(name -> eachWord(name.text(), word -> words.remove(Token.keyOf(word))));
        return Set.copyOf(words);
    }

    private static Set<String> all(ListedParty party) {
        Set<String> words = new HashSet<>();
        Consumer<String> add = word -> {
            if (word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0))) {
                words.add(Token.keyOf(word));
            }
        };
        party.positions().forEach(position -> eachWord(position, add));
        eachWord(party.about(), add);
        return words;
    }

    private static void eachWord(String text, Consumer<String> word) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                word.accept(text.substring(start, i));
                start = -1;
            }
        }
    }
}
