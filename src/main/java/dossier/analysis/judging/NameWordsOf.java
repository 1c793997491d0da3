package dossier.analysis.judging;

import dossier.mentions.NamedParty;
import dossier.names.NameKey;

import java.util.List;

/** The words of a party's name as lists' names are compared with them. */
final class NameWordsOf {

    private NameWordsOf() {}

    static List<String> words(NamedParty party) {
        return NameKey.tokens(party.name()).stream()
                .filter(word -> !word.equals("the"))
                .toList();
    }
}
