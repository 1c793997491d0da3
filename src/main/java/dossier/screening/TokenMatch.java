package dossier.screening;

/**
 * A listed word that an asked word leads to.
 *
 * @param asked the asked word as written
 * @param listed the listed word as written; empty if there is none
 * @param how why the one leads to the other
 * @param quality how well they agree, 0 to 1
 */
public record TokenMatch(String asked, String listed, How how, double quality) {

    /** Ways from a word to another, the surest first. */
    public enum How {
        SAME_WORD,
        /** The same but for the noise of romanisation: kh and h, ou and u. */
        SAME_SOUND,
        /** A word of an organisation that means the same: bank, банк. */
        SAME_MEANING,
        /** Another form of a given name, or another romanisation of the same syllables. */
        VARIANT,
        SAME_CONSONANTS,
        /** One letter differs, or two in a long word. */
        FEW_LETTERS_DIFFER,
        /** One consonant is missing, beside a script that writes no vowels. */
        ONE_CONSONANT_DIFFERS,
        /** One side writes as one word what the other writes as two. */
        WRITTEN_TOGETHER,
        NOT_AT_ALL
    }
}
