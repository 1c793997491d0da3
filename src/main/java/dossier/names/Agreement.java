package dossier.names;

/** How the tokens of one alignment agree. */
public enum Agreement {
    /** Equal after normalising and transliterating. */
    SAME,
    /** One name in two spellings or languages that we know of: Aleksandr, Oleksandr. */
    VARIANT,
    /** A pet form: Sasha, Aleksandr. */
    NICKNAME,
    /** Equal consonants where one side writes no vowels. */
    SKELETON,
    /** A few letters differ. */
    SPELLING,
    /** One side is the other's first letter. */
    INITIAL,
    /** Several tokens on one side are one on the other: Abd al Rahman, Abdulrahman. */
    JOINED,
    /** Only the asked name has it. */
    ONLY_ASKED,
    /** Only the listed name has it. */
    ONLY_LISTED
}
