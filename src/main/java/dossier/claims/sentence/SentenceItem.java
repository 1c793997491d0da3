package dossier.claims.sentence;

import dossier.claims.SaidDate;
import dossier.mentions.NamedParty;
import dossier.text.Token;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a sentence as the patterns see it: a named party, an authority or a date in one piece, else a word or mark.
 *
 * @param kind what it is
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param surface as it stands in the text
 * @param key key of a word, also of a pronoun that was resolved; empty for the rest
 * @param parties who is named, or whom the pronoun means
 * @param authority who sanctions
 * @param date when
 */
public record SentenceItem(
        Kind kind,
        int start,
        int end,
        String surface,
        String key,
        List<NamedParty> parties,
        Optional<AuthorityName> authority,
        Optional<SaidDate> date) {

    /** Kinds of item. */
    public enum Kind {
        WORD,
        PARTY,
        AUTHORITY,
        DATE,
        COMMA,
        COLON,
        SEMICOLON,
        DASH,
        HYPHEN,
        OPEN,
        CLOSE,
        POSSESSIVE
    }

    /** A word; of a possessive pronoun it is known whose it is. */
    static SentenceItem word(Token token, List<NamedParty> owners) {
        return of(Kind.WORD, token.start(), token.end(), token.surface(), token.key(), owners);
    }

    static SentenceItem mark(Token token) {
        // dots within a sentence part it like a dash
        Kind kind = token.kind() == Token.Kind.ELLIPSIS
                ? Kind.DASH
                : Kind.valueOf(token.kind().name());
        return of(kind, token.start(), token.end(), token.surface(), "", List.of());
    }

    /** A party under its name. */
    static SentenceItem party(int start, int end, String surface, NamedParty party) {
        return of(Kind.PARTY, start, end, surface, "", List.of(party));
    }

    /** A pronoun or a description, and whom it means. */
    static SentenceItem reference(int start, int end, String surface, String key, List<NamedParty> parties) {
        return of(Kind.PARTY, start, end, surface, key, parties);
    }

    static SentenceItem authority(int start, int end, String surface, AuthorityName name) {
        return new SentenceItem(
                Kind.AUTHORITY, start, end, surface, "", List.of(), Optional.of(name), Optional.empty());
    }

    static SentenceItem date(int start, int end, String surface, SaidDate date) {
        return new SentenceItem(Kind.DATE, start, end, surface, "", List.of(), Optional.empty(), Optional.of(date));
    }

    private static SentenceItem of(
            Kind kind, int start, int end, String surface, String key, List<NamedParty> parties) {
        return new SentenceItem(kind, start, end, surface, key, parties, Optional.empty(), Optional.empty());
    }

    /** The same between brackets, as one item with them. */
    SentenceItem between(SentenceItem open, SentenceItem close) {
        return new SentenceItem(kind, open.start, close.end, open.surface, key, parties, authority, date);
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isCapital() {
        return !surface.isEmpty() && Character.isUpperCase(surface.codePointAt(0));
    }
}
