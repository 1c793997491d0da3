package dossier.names;

import dossier.names.words.ArabicCompounds;
import dossier.names.words.NameWordTables;
import dossier.names.words.OrganisationWords;
import dossier.names.words.WordForms;
import dossier.names.words.Words;

/**
 * One token of a name: a word, and what it is in its name.
 *
 * @param written as it stands in the name, e.g. {@code Алексеев}; several words where they are one token ("Abd al Rahman")
 * @param word the word in every form that comparing needs
 * @param role what the token is in its name
 * @param meaning what an organisation's word or legal form means ("bank", "ltd"), empty for all other tokens; tokens of
 *     one meaning are variants of each other
 */
public record NameToken(String written, Word word, Role role, String meaning) {

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

    public NameToken(String written, Word word, Role role) {
        this(written, word, role, "");
    }

    /** Transliterated, case-folded, without marks, e.g. {@code alekseev}; digits stay. */
    public String latin() {
        return word.latin();
    }

    /** {@code latin} without the noise of romanisation (kh/h, ou/u, iy/y, doubles). */
    public String fold() {
        return word.fold();
    }

    /** Whether it begins with "servant of", however that is written: Abdulrahman, Abderrahman. */
    public boolean beginsWithServantOf() {
        return ArabicCompounds.beginsWithServantOf(fold());
    }

    /** Consonants only, for comparing with scripts that write no vowels. */
    public String skeleton() {
        return word.skeleton();
    }

    /** Written without vowels (Arabic, Hebrew, or Latin "Vldmr"): compare skeletons. */
    public boolean abjad() {
        return word.abjad();
    }

    /** Whether the token carries the name: neither particle, honorific, legal form nor stop word. */
    public boolean isContent() {
        return switch (role) {
            case NAME, GIVEN, FAMILY, PATRONYMIC, NUMBER -> true;
            case PARTICLE, HONORIFIC, LEGAL_FORM, STOP_WORD -> false;
        };
    }

    /** Whether the token is a general word of organisations' names (bank, trading) or a place in one. */
    public boolean isGeneralWord() {
        return !meaning.isEmpty() && role != Role.LEGAL_FORM;
    }

    /** As {@link WordForms#kin()}, and a bit for its meaning if it is a general word. */
    long kin() {
        long ofMeaning = isGeneralWord() ? 1L << (meaning.hashCode() * 0x9E3779B1 >>> Integer.SIZE - 6) : 0;
        return word.forms().kin() | ofMeaning;
    }

    /** Whether the token is a country, city or region in an organisation's name. */
    public boolean isPlace() {
        return isGeneralWord() && OrganisationWords.standard().isPlace(meaning);
    }

    /** Whether the token says whose son or daughter somebody is: "bin", "ibn". */
    public boolean isFiliation() {
        return role == Role.PARTICLE && NameWordTables.standard().particle(word) == NameWordTables.Particle.FILIATION;
    }

    /** This token and the next as if they were written together, to be looked for as one. */
    public NameToken gluedTo(NameToken next) {
        return new NameToken(written + next.written, Words.glued(word, next.word), role, "");
    }

    public NameToken as(Role newRole) {
        return newRole == role ? this : new NameToken(written, word, newRole, meaning);
    }
}
