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
 * @param beside what stands beside it
 * @param sure a reader of names took it for one too
 * @param role what it is to the names around it
 * @param unwritten what belongs to the name and is not written here
 */
record Sighting(
        int from,
        int to,
        NameKind kind,
        List<String> keys,
        Beside beside,
        boolean sure,
        Role role,
        Unwritten unwritten) {

    /**
     * What stands beside a name and belongs to its bearer.
     *
     * @param titles titles directly before it
     * @param roles offices said beside it
     * @param kin introduced as somebody's relative
     */
    record Beside(List<String> titles, List<String> roles, boolean kin) {

        static final Beside NOTHING = new Beside(List.of(), List.of(), false);
    }

    /**
     * What belongs to a name and is not written where it stands.
     *
     * @param surname what it leaves out because a name beside it has it; empty for most
     * @param asked the listed name that the text inflects or writes in other letters; empty if it is as written
     */
    record Unwritten(String surname, String asked) {

        static final Unwritten NOTHING = new Unwritten("", "");
    }

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

    Sighting(int from, int to, NameKind kind, List<String> keys, Beside beside, boolean sure) {
        this(from, to, kind, keys, beside, sure, Role.PLAIN, Unwritten.NOTHING);
    }

    /** A name that is sure, beside which nothing stands. */
    Sighting(int from, int to, NameKind kind, List<String> keys) {
        this(from, to, kind, keys, Beside.NOTHING, true);
    }

    Sighting as(Role other) {
        List<String> words = other == Role.FAMILY ? List.of(singular(lastKey())) : keys;
        return new Sighting(from, to, kind, words, beside, sure, other, unwritten);
    }

    /** A relative does not take over the bare surname. */
    Sighting withSurname(String shared) {
        Beside asRelative = new Beside(beside.titles(), beside.roles(), true);
        Unwritten left = new Unwritten(shared, unwritten.asked());
        return new Sighting(from, to, kind, List.of(lastKey(), shared), asRelative, sure, role, left);
    }

    List<String> titles() {
        return beside.titles();
    }

    List<String> roles() {
        return beside.roles();
    }

    boolean kin() {
        return beside.kin();
    }

    String surname() {
        return unwritten.surname();
    }

    String asked() {
        return unwritten.asked();
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
