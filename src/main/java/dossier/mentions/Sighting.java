package dossier.mentions;

import dossier.names.NameKind;

import java.util.List;

/**
 * One place in the text where a name stands.
 *
 * @param from index of its first word
 * @param to index one past its last word
 * @param kind what sort of party
 * @param keys keys of its words, particles left out
 * @param titles titles directly before it
 * @param roles offices said beside it
 * @param kin introduced as somebody's relative
 * @param sure a reader of names took it for one too
 */
record Sighting(
        int from,
        int to,
        NameKind kind,
        List<String> keys,
        List<String> titles,
        List<String> roles,
        boolean kin,
        boolean sure) {

    boolean isOneWord() {
        return keys.size() == 1;
    }

    String lastKey() {
        return keys.get(keys.size() - 1);
    }
}
