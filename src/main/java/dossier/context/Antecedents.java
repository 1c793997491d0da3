package dossier.context;

import dossier.text.Token;
import dossier.text.Token.Gap;

import java.util.List;
import java.util.Set;

/**
 * Whom "He" or "The teacher" at the start of a sentence stands for: the one party that is named in the nearest sentence
 * before that names any. Where that sentence names several, nobody: a guess would put one's age on another.
 */
final class Antecedents {

    private static final Set<String> PRONOUNS = Set.of("he", "she");

    /** Further back, something else has been spoken of. */
    private static final int MOST_SENTENCES = 3;

    private final ContextText text;
    private final OfficeHolders holders;

    Antecedents(ContextText text, OfficeHolders holders) {
        this.text = text;
        this.holders = holders;
    }

    /** The party that a word stands for, if it is "He" or "She" and begins a sentence. */
    int ofPronoun(int word) {
        boolean pronoun = PRONOUNS.contains(text.words().get(word).key());
        return pronoun && startsSentence(word) ? namedBefore(word) : OfficeHolders.NOBODY;
    }

    /** The party that "The teacher" stands for, if it begins a sentence. */
    int ofOccupation(Office occupation) {
        int article = occupation.from() - 1;
        boolean the = article >= 0 && text.words().get(article).key().equals("the") && startsSentence(article);
        return the ? namedBefore(article) : OfficeHolders.NOBODY;
    }

    private boolean startsSentence(int word) {
        return text.words().get(word).before() == Gap.SENTENCE;
    }

    private int namedBefore(int word) {
        List<Token> words = text.words();
        int sentences = 0;
        int named = OfficeHolders.NOBODY;
        for (int at = word - 1; at >= 0 && sentences < MOST_SENTENCES; at--) {
            int party = holders.namedAt(at);
            if (party != OfficeHolders.NOBODY && named != OfficeHolders.NOBODY && party != named) {
                return OfficeHolders.NOBODY;
            }
            named = party == OfficeHolders.NOBODY ? named : party;
            if (words.get(at).before() == Gap.SENTENCE) {
                if (named != OfficeHolders.NOBODY) {
                    return named;
                }
                sentences++;
            }
        }
        return named;
    }
}
