package dossier.web.reconciliation;

import java.util.Locale;

/**
 * Something that has a name: a type, a property, a linked party.
 *
 * @param id its id
 * @param name the same for people
 */
record NamedId(String id, String name) {

    /** Whether its id or its name begins so, or a word of its name does; casing aside. */
    boolean beginsWith(String prefix) {
        String wanted = prefix.strip().toLowerCase(Locale.ROOT);
        String lower = name.toLowerCase(Locale.ROOT);
        return id.toLowerCase(Locale.ROOT).startsWith(wanted)
                || lower.startsWith(wanted)
                || lower.contains(" " + wanted);
    }
}
