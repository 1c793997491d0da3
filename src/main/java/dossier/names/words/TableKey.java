package dossier.names.words;

import dossier.names.Word;
import dossier.names.script.Normaliser;
import dossier.names.script.Transliterator;

import java.util.List;

/** How an entry of a table is looked up: Latin letters without spaces, with a sign before consonant scripts. */
public final class TableKey {

    /** Keeps Arabic "mhmd" apart from a Latin word of the same letters that has its vowels. */
    private static final String CONSONANTS_ONLY = "~";

    private TableKey() {}

    /** An entry as one word: spaces and signs vanish. */
    public static String of(String entry) {
        StringBuilder latin = new StringBuilder();
        boolean consonants = false;
        for (Tokeniser.Span span : Tokeniser.spans(entry, Tokeniser.Mode.ORGANISATION)) {
            Word word = Words.of(span.normal());
            latin.append(word.latin());
            consonants |= word.abjad() && !word.vowelless();
        }
        return of(new Word(latin.toString(), consonants));
    }

    /**
     * The same with Arabic articles kept, for the given names themselves: they decide which words begin with an
     * article and which, like Alexander, only seem to.
     */
    static String ofGivenName(String entry) {
        boolean consonants = Transliterator.isConsonantScript(Normaliser.normalise(entry));
        return of(new Word(String.join("", rawWords(entry)), consonants));
    }

    public static String of(Word word) {
        return of(word.latin(), word.abjad());
    }

    public static String of(String latin, boolean abjad) {
        return abjad ? CONSONANTS_ONLY + latin : latin;
    }

    /** The letters of a key, without the sign of consonant scripts. */
    static String latin(String key) {
        return key.startsWith(CONSONANTS_ONLY) ? key.substring(CONSONANTS_ONLY.length()) : key;
    }

    /** The Latin letters of an entry word by word, Arabic articles gone. */
    public static List<String> words(String entry) {
        return Tokeniser.spans(entry, Tokeniser.Mode.ORGANISATION).stream()
                .map(span -> Words.of(span.normal()).latin())
                .toList();
    }

    /** The Latin letters of an entry word by word, nothing taken away. */
    static List<String> rawWords(String entry) {
        return Tokeniser.spans(entry, Tokeniser.Mode.ORGANISATION).stream()
                .map(span -> Transliterator.latin(Normaliser.lowerCase(span.normal())))
                .toList();
    }
}
