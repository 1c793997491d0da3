package dossier.names.parse;

import dossier.names.NameAnalyser;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;
import dossier.names.Word;
import dossier.names.words.LegalForms;
import dossier.names.words.NameWordTables;
import dossier.names.words.OrganisationWords;
import dossier.names.words.Tokeniser;
import dossier.names.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Reads names of organisations: legal forms, general words, numbers and stop words; what is left carries the name. */
public final class OrganisationReader {

    /** In longer names a word with digits is a code, not "Plant 12" written together. */
    private static final int MOST_TOKENS_TO_CUT_DIGITS = 4;

    /** "GRU42" is a word and a number; "A1" and "5G" are brands. */
    private static final int LEAST_LETTERS_BEFORE_DIGITS = 3;

    private static final LegalForms FORMS = LegalForms.standard();
    private static final OrganisationWords WORDS = OrganisationWords.standard();

    private final List<NameToken> plain;

    public OrganisationReader(String written) {
        plain = Numerals.inDigits(plainTokens(written));
    }

    private static List<NameToken> plainTokens(String written) {
        List<Tokeniser.Span> spans = Tokeniser.spans(written, Tokeniser.Mode.ORGANISATION);
        List<String> words = WrittenTogether.together(
                spans.stream().map(Tokeniser.Span::normal).toList());
        List<NameToken> tokens = new ArrayList<>(words.size());
        for (String word : words) {
            for (String part : WrittenTogether.apart(word)) {
                for (String piece : pieces(part, words.size())) {
                    if (tokens.size() < NameAnalyser.MAX_TOKENS) {
                        tokens.add(Numerals.token(piece, Words.of(piece)));
                    }
                }
            }
        }
        return tokens;
    }

    private static List<String> pieces(String word, int tokens) {
        boolean number =
                Words.of(word).isNumber() || Numerals.isOrdinal(Words.of(word).latin());
        if (tokens > MOST_TOKENS_TO_CUT_DIGITS || number) {
            return EastAsianNames.organisationWords(word);
        }
        List<String> pieces = Numerals.lettersAndDigits(word);
        boolean cut = pieces.size() == 2
                && (pieces.get(0).length() >= LEAST_LETTERS_BEFORE_DIGITS || Character.isDigit(word.charAt(0)));
        return cut ? pieces : EastAsianNames.organisationWords(word);
    }

    public List<NameToken> read() {
        List<NameToken> tokens = new ArrayList<>(plain.size());
        for (int i = 0; i < plain.size(); ) {
            i += readAt(i, tokens);
        }
        boolean noneLeft = tokens.stream().noneMatch(NameToken::isContent);
        return noneLeft ? plain : tokens;
    }

    /** Appends the token that begins here; returns of how many words it is. */
    private int readAt(int i, List<NameToken> tokens) {
        int form = readForm(i, tokens);
        if (form > 0) {
            return form;
        }
        int phrase = readPhrase(i, tokens);
        if (phrase > 0) {
            return phrase;
        }
        NameToken token = plain.get(i);
        int concept = token.word().forms().concept();
        if (token.role() != Role.NUMBER && NameWordTables.standard().isStopWord(token.word())) {
            tokens.add(token.as(Role.STOP_WORD));
        } else if (concept != OrganisationWords.NO_CONCEPT) {
            tokens.add(new NameToken(token.written(), token.word(), Role.NAME, WORDS.name(concept)));
        } else {
            tokens.add(token);
        }
        return 1;
    }

    private int readForm(int i, List<NameToken> tokens) {
        for (int length = Math.min(FORMS.longest(), plain.size() - i); length > 0; length--) {
            boolean whole = length == plain.size();
            boolean atAnEnd = i == 0 || i + length == plain.size() || isCyrillic(plain.get(i));
            Optional<String> formClass = whole ? Optional.empty() : FORMS.classOf(latin(i, length), atAnEnd);
            if (formClass.isPresent() && !isWordRather(formClass.get(), i, length)) {
                String written = written(i, length);
                tokens.add(new NameToken(
                        written, Words.ofLatin(latin(i, length).replace(" ", "")), Role.LEGAL_FORM, formClass.get()));
                return length;
            }
        }
        return 0;
    }

    /** In Cyrillic two letters are hardly ever anything but a form: "Филиал АО «Заря»". */
    private static boolean isCyrillic(NameToken token) {
        char first = token.written().isEmpty() ? ' ' : token.written().charAt(0);
        return first >= 0x0400 && first < 0x0530;
    }

    private boolean isWordRather(String formClass, int i, int length) {
        return length == 1
                && LegalForms.hasMeaning(formClass)
                && plain.get(i).word().forms().concept() != OrganisationWords.NO_CONCEPT;
    }

    private int readPhrase(int i, List<NameToken> tokens) {
        for (int length = Math.min(WORDS.longestPhrase(), plain.size() - i); length > 1; length--) {
            int concept = WORDS.conceptOfPhrase(latin(i, length));
            if (concept != OrganisationWords.NO_CONCEPT) {
                Word glued = Words.ofLatin(latin(i, length).replace(" ", ""));
                tokens.add(new NameToken(written(i, length), glued, Role.NAME, WORDS.name(concept)));
                return length;
            }
        }
        return 0;
    }

    private String latin(int from, int length) {
        if (length == 1) {
            return plain.get(from).latin();
        }
        StringJoiner words = new StringJoiner(" ");
        plain.subList(from, from + length).forEach(token -> words.add(token.latin()));
        return words.toString();
    }

    private String written(int from, int length) {
        StringJoiner words = new StringJoiner(" ");
        plain.subList(from, from + length).forEach(token -> words.add(token.written()));
        return words.toString();
    }
}
