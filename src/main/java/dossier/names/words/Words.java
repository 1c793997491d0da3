package dossier.names.words;

import dossier.names.Word;
import dossier.names.script.Normaliser;
import dossier.names.script.Transliterator;
import org.jspecify.annotations.Nullable;

/**
 * Makes words and remembers the most recent ones, so that the ten thousandth Muhammad costs a look-up. Bounded and
 * without locks: each spelling has one place, and a newer one takes it.
 */
public final class Words {

    /** The lists hold some 53,000 distinct words. */
    private static final int PLACES = 1 << 17;

    private static final @Nullable Remembered[] REMEMBERED = new Remembered[PLACES];

    /** An Arabic word needs this many letters after its article; the four of Allah are a word of their own. */
    private static final int LEAST_AFTER_ARTICLE = 3;

    private record Remembered(String normal, Word word) {}

    private Words() {}

    /** The word for one written word in normal form, any script and case. */
    public static Word of(String normal) {
        int hash = normal.hashCode();
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        Remembered remembered = REMEMBERED[place];
        if (remembered != null && remembered.normal().equals(normal)) {
            return remembered.word();
        }
        Word word = make(Normaliser.lowerCase(normal));
        REMEMBERED[place] = new Remembered(normal, word);
        return word;
    }

    /** The word of two or more neighbours written together. */
    public static Word glued(Word first, Word second) {
        return of(first, second, first.latin() + second.latin());
    }

    private static Word of(Word first, Word second, String latin) {
        boolean consonantsOnly = (first.abjad() && !first.vowelless()) || (second.abjad() && !second.vowelless());
        return consonantsOnly ? new Word(latin, true) : ofLatin(latin);
    }

    /** The word for Latin letters. */
    public static Word ofLatin(String latin) {
        return of(latin);
    }

    private static Word make(String lower) {
        String latin = Transliterator.latin(lower);
        if (!Transliterator.isConsonantScript(lower)) {
            return new Word(latin, false);
        }
        return new Word(isArabicArticle(lower, latin) ? latin.substring(2) : latin, true);
    }

    /** Whether the word begins with the Arabic article; a given name that happens to (Alexander) does not. */
    private static boolean isArabicArticle(String lower, String latin) {
        return lower.startsWith("ال")
                && lower.length() >= 2 + LEAST_AFTER_ARTICLE
                && latin.startsWith("al")
                && GivenNameFamilies.standard().families(TableKey.of(latin, true)).length == 0;
    }
}
