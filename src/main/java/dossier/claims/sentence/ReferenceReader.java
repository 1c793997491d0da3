package dossier.claims.sentence;

import dossier.claims.words.ClaimWords;
import dossier.mentions.NamedParty;
import dossier.text.Token;

import java.util.List;
import java.util.Optional;

/** Finds what stands for somebody who was named before: "he", "both men", "the banker". */
final class ReferenceReader {

    private static final ClaimWords WORDS = ClaimWords.standard();

    /** "the Russian steel magnate". */
    private static final int MOST_MODIFIERS = 2;

    private final Discourse discourse;

    ReferenceReader(Discourse discourse) {
        this.discourse = discourse;
    }

    /**
     * Words that stand for somebody.
     *
     * @param key key of a pronoun; empty for a description
     * @param parties who is meant; never nobody
     * @param end the token after the last
     */
    record Reference(String key, List<NamedParty> parties, int end) {}

    /** What begins at a token; empty where nobody, or one of several, may be meant. */
    Optional<Reference> at(List<Token> tokens, int at) {
        if (isRelative(tokens, at)) {
            return Optional.empty();
        }
        Optional<Reference> several = several(tokens, at);
        if (several.isPresent()) {
            return several;
        }
        String key = tokens.get(at).key();
        boolean pronoun = WORDS.is("pronoun", key) && (!key.equals("her") || standsAlone(tokens, at));
        Reference reference = pronoun ? new Reference(key, discourse.meantBy(key), at + 1) : described(tokens, at);
        return Optional.of(reference).filter(found -> !found.parties().isEmpty());
    }

    /** "both of which" speaks of the names directly before it. */
    private static boolean isRelative(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).key().equals("of")
                && (tokens.get(at + 2).key().equals("which")
                        || tokens.get(at + 2).key().equals("whom"));
    }

    /** "both men", "the pair". */
    private Optional<Reference> several(List<Token> tokens, int at) {
        int end = WORDS.endOf(
                "plural-reference",
                index -> index < tokens.size() ? tokens.get(index).key() : "",
                at);
        return end > at
                ? Optional.of(new Reference("", discourse.meantBy("they"), end))
                        .filter(found -> !found.parties().isEmpty())
                : Optional.empty();
    }

    private static boolean standsAlone(List<Token> tokens, int at) {
        return at + 1 >= tokens.size()
                || !tokens.get(at + 1).isWord()
                || WORDS.is("after-name", tokens.get(at + 1).key());
    }

    /** "the banker", "the Russian steel magnate", where it goes on with nothing and only one can be meant. */
    private Reference described(List<Token> tokens, int at) {
        Reference nobody = new Reference("", List.of(), at + 1);
        if (!tokens.get(at).key().equals("the")) {
            return nobody;
        }
        for (int noun = at + 1; noun < Math.min(tokens.size(), at + MOST_MODIFIERS + 2); noun++) {
            Token token = tokens.get(noun);
            boolean person = WORDS.is("person-noun", token.key());
            boolean known = person || WORDS.is("organisation-noun", token.key());
            if (known
                    && !(token.isCapital() && noun > at + 1)
                    && (noun + 1 >= tokens.size() || !goesOn(tokens, noun + 1))) {
                List<NamedParty> meant = person ? discourse.onlyPerson() : discourse.onlyOrganisation();
                return new Reference("", meant, noun + 1);
            }
            if (!token.isWord() || WORDS.is("stop", token.key()) || WORDS.is("after-name", token.key())) {
                return nobody;
            }
        }
        return nobody;
    }

    private static boolean goesOn(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean verb = WORDS.is("auxiliary", token.key()) || WORDS.is("after-name", token.key());
        boolean mark = !token.isWord() && token.kind() != Token.Kind.POSSESSIVE && token.kind() != Token.Kind.HYPHEN;
        boolean name = token.kind() == Token.Kind.COMMA
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isCapital();
        return token.key().equals("of") || name || !verb && !mark;
    }
}
