package dossier.names.parse;

import dossier.names.NameToken;
import dossier.names.TableFile;
import dossier.names.Word;
import dossier.names.words.PhoneticKey;
import dossier.names.words.TableKey;
import dossier.names.words.Tokeniser;
import dossier.names.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Aliases that are ordinary words, titles, bare kunyas or origins ({@code generic-aliases.tsv}): "The Doctor",
 * "Abu Ali". They may be on a list, but agreeing in one proves nothing.
 */
public final class GenericAliases {

    private static final GenericAliases STANDARD = new GenericAliases(TableFile.rows("generic-aliases.tsv", 1));

    private final Set<String> keys = new HashSet<>();
    /** Every fold in a key: a name with another word is none, which is nearly every name. */
    private final Set<String> words = new HashSet<>();

    private GenericAliases(List<List<String>> rows) {
        for (List<String> row : rows) {
            String key = key(TableKey.words(row.get(0)));
            keys.add(key);
            words.addAll(Arrays.asList(key.split(" ", -1)));
        }
    }

    /** The table that ships with the service. */
    public static GenericAliases standard() {
        return STANDARD;
    }

    /** Whether the words, in any order and spelling, are a generic alias; "the" and "al-" make no difference. */
    public boolean contains(List<NameToken> tokens) {
        for (NameToken token : tokens) {
            if (!mayBelong(token.word())) {
                return false;
            }
        }
        return !tokens.isEmpty()
                && keys.contains(key(tokens.stream().map(NameToken::latin).toList()));
    }

    /** Whether a name as written is a generic alias. */
    public boolean contains(String written) {
        List<String> latin = new ArrayList<>();
        for (Tokeniser.Span span : Tokeniser.spans(written, Tokeniser.Mode.ORGANISATION)) {
            Word word = Words.of(span.normal());
            if (!mayBelong(word)) {
                return false;
            }
            latin.add(word.latin());
        }
        return !latin.isEmpty() && keys.contains(key(latin));
    }

    private boolean mayBelong(Word word) {
        return isArticle(word.latin()) || word.latin().indexOf(' ') >= 0 || words.contains(word.fold());
    }

    private static String key(List<String> words) {
        Set<String> folds = new TreeSet<>();
        for (String word : words) {
            if (!isArticle(word)) {
                Arrays.stream(word.split(" ", -1)).map(PhoneticKey::of).forEach(folds::add);
            }
        }
        return String.join(" ", folds);
    }

    private static boolean isArticle(String word) {
        return word.equals("the") || word.equals("al") || word.equals("el");
    }
}
