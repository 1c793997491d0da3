package dossier.names;

/**
 * One token of a name with everything that comparing needs, derived once.
 *
 * @param written as it stands in the name, e.g. {@code Алексеев}
 * @param latin transliterated, case-folded, without marks, e.g. {@code alekseev}; digits stay
 * @param fold {@code latin} without the noise of romanisation (kh/h, ou/u, iy/y, doubles)
 * @param skeleton consonants only, for comparing with scripts that write no vowels
 * @param abjad written without vowels (Arabic, Hebrew, or Latin "Vldmr"): compare skeletons
 * @param role what the token is in its name
 */
public record NameToken(String written, String latin, String fold, String skeleton, boolean abjad, Role role) {

    /** What a token is in its name. */
    public enum Role {
        /** Not known. */
        NAME,
        GIVEN,
        FAMILY,
        PATRONYMIC,
        /** al-, bin, de, van: its absence says nothing. */
        PARTICLE,
        /** Sheikh, Dr, General beside a name. */
        HONORIFIC,
        /** Ltd, OAO, GmbH. */
        LEGAL_FORM,
        /** "of", "the" in an organisation's name. */
        STOP_WORD,
        NUMBER
    }

    /** Whether the token carries the name: neither particle, honorific, legal form nor stop word. */
    public boolean isContent() {
        return switch (role) {
            case NAME, GIVEN, FAMILY, PATRONYMIC, NUMBER -> true;
            case PARTICLE, HONORIFIC, LEGAL_FORM, STOP_WORD -> false;
        };
    }
}
