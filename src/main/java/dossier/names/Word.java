package dossier.names;

import dossier.names.script.SpellingDistance;
import dossier.names.script.SubstitutionCosts.Spelt;
import dossier.names.words.PhoneticKey;
import dossier.names.words.WordForms;
import dossier.names.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A word in every form that comparing needs, whoever's name it stands in. Immutable; the forms beyond {@code latin}
 * are worked out when first asked for, once. Obtained from {@link Words}.
 */
public final class Word {

    /** "Ernst" and "Omsk" are whole words; five letters are hardly met with a vowel at their beginning alone. */
    private static final int LEAST_AFTER_A_VOWEL = 5;

    private final String latin;
    private final boolean abjad;
    private final boolean vowelless;
    private final int hash;
    /** Written without a lock: two threads at most do the same work and one result stays. */
    private @Nullable WordForms forms;

    private @Nullable Spelt spelt;
    private @Nullable Spelt speltFold;

    public Word(String latin, boolean abjad) {
        this.latin = latin;
        this.vowelless = !abjad && isVowelless(latin);
        this.abjad = abjad || vowelless;
        this.hash = latin.hashCode() * 2 + (this.abjad ? 1 : 0);
    }

    /** The same with forms that were worked out before. */
    Word(String latin, boolean abjad, WordForms.Letters derived, WordForms.Known known) {
        this(latin, abjad);
        this.forms = new WordForms(latin, this.abjad, derived, known);
    }

    /** Transliterated, case-folded, without marks; digits stay. */
    public String latin() {
        return latin;
    }

    /** Written without vowels: in Arabic or Hebrew script, or as "Vldmr". */
    public boolean abjad() {
        return abjad;
    }

    /** Written in Latin letters, three or more, without a vowel; could be an acronym too. */
    public boolean vowelless() {
        return vowelless;
    }

    /** {@code latin} without the noise of romanisation: Yevgeniy and Evgeny are equal here. */
    public String fold() {
        return forms().fold();
    }

    /** The consonants that are left when scripts without vowels are made comparable; may be empty. */
    public String skeleton() {
        return forms().skeleton();
    }

    /** Digits only. */
    public boolean isNumber() {
        return forms().number();
    }

    /** One letter. */
    public boolean isInitial() {
        return latin.length() == 1 && !isNumber();
    }

    /** Whether the word is a given name, or a pet form of one, that the tables know. */
    public boolean isGivenName() {
        return forms().families().length > 0 || forms().petFormOf().length > 0;
    }

    /** Whether the tables know the word as a given name without a doubt. */
    public boolean isCertainGivenName() {
        for (int family : forms().families()) {
            if ((family & 1) == 0) {
                return true;
            }
        }
        return false;
    }

    public WordForms forms() {
        WordForms known = forms;
        if (known == null) {
            known = new WordForms(latin, abjad, abjad && !vowelless);
            forms = known;
        }
        return known;
    }

    /** {@code latin} as signs. */
    public Spelt spelt() {
        Spelt known = spelt;
        if (known == null) {
            known = SpellingDistance.standard().spelt(latin);
            spelt = known;
        }
        return known;
    }

    /** {@code fold} as signs. */
    public Spelt speltFold() {
        Spelt known = speltFold;
        if (known == null) {
            known = fold().equals(latin) ? spelt() : SpellingDistance.standard().spelt(fold());
            speltFold = known;
        }
        return known;
    }

    /** A first vowel is kept by those who leave the others out: "Abbkr". */
    private static boolean isVowelless(String latin) {
        if (latin.length() < 3 || (PhoneticKey.isVowel(latin.charAt(0)) && latin.length() < LEAST_AFTER_A_VOWEL)) {
            return false;
        }
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            boolean vowel = i > 0 && (PhoneticKey.isVowel(c) || c == 'y');
            if (c < 'a' || c > 'z' || vowel) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word word && hash == word.hash && abjad == word.abjad && latin.equals(word.latin);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return abjad ? "~" + latin : latin;
    }
}
