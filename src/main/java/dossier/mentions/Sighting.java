package dossier.mentions;

import dossier.names.NameKind;

import java.util.List;

/**
 * One place in the text where a name stands.
 *
 * @param from index of its first word
 * @param to index one past its last word
 * @param kind what kind of party
 * @param keys keys of its words, particles left out
 * @param titles titles directly before it
 * @param roles offices said beside it
 * @param kin introduced as somebody's relative
 * @param sure a reader of names took it for one too
 * @param role what it is to the names around it
 * @param surname what it leaves out because a name beside it has it; empty for most
 * @param asked the listed name that the text inflects or writes in other letters; empty if it is as written
 */
record Sighting(
        int from,
        int to,
        NameKind kind,
        List<String> keys,
        List<String> titles,
        List<String> roles,
        boolean kin,
        boolean sure,
        Role role,
        String surname,
        String asked) {

    /** What a sighting is to the names around it. */
    enum Role {
        PLAIN,
        /** "born NAME": of the person named before. */
        OTHER_NAME,
        /** "the elder NAME": not the person of that surname who was named last. */
        ANOTHER,
        /** "the NAMEs". */
        FAMILY
    }

    Sighting(
            int from,
            int to,
            NameKind kind,
            List<String> keys,
            List<String> titles,
            List<String> roles,
            boolean kin,
            boolean sure) {
        this(from, to, kind, keys, titles, roles, kin, sure, Role.PLAIN, "", "");
    }

    Sighting as(Role other) {
        List<String> words = other == Role.FAMILY ? List.of(singular(lastKey())) : keys;
        return new Sighting(from, to, kind, words, titles, roles, kin, sure, other, surname, asked);
    }

    /** A relative does not take over the bare surname. */
    Sighting withSurname(String shared) {
        return new Sighting(from, to, kind, List.of(lastKey(), shared), titles, roles, true, sure, role, shared, asked);
    }

    static String singular(String plural) {
        return plural.substring(0, plural.length() - 1);
    }

    boolean isOneWord() {
        return keys.size() == 1;
    }

    String lastKey() {
        return keys.get(keys.size() - 1);
    }
}
