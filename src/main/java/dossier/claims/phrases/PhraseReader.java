package dossier.claims.phrases;

import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;

import java.util.ArrayList;
import java.util.List;

/** Reads one noun phrase: where it may end, and whom it then means. One for each reading; not for several threads. */
final class PhraseReader {

    /** Words before a name: "the Russian president's former chief of staff and head of ..." */
    private static final int LONGEST = 18;

    private final ClaimSentence sentence;
    private final NounPhrases phrases;
    private final List<Phrase> found = new ArrayList<>();
    private int at;
    /** Words before the name. */
    private boolean described;
    /** "two", "several": the head is a plural noun, not an organisation's name before it. */
    private boolean counted;
    /** Within "of Rosneft", "linked to Putin". */
    private boolean complement;
    /** Behind a comma that brings the name. */
    private boolean introduced;
    /** Behind such a complement that has a name. */
    private boolean complemented;
    /** Whether a name after a comma may be that of whom the words before speak. */
    private boolean mayBeNamed = true;

    /**
     * One noun phrase.
     *
     * @param start item of the name, or of the first word where there is none
     * @param end the item after its last
     * @param heads whom it means; nobody where it gives no name
     * @param complement whether it ends with a name that is not its own: "the wife of Putin"
     * @param introduced whether the name stands behind a comma: "the head of Rosneft, Igor Sechin,"
     */
    record Phrase(int start, int end, List<NamedParty> heads, boolean complement, boolean introduced) {}

    PhraseReader(ClaimSentence sentence, NounPhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** Every way to read the phrase that begins at an item. */
    List<Phrase> from(int from) {
        at = from;
        boolean more = true;
        while (more && at < sentence.size() && at - from < LONGEST) {
            more = sentence.is(Kind.PARTY, at) ? party() : word(from);
        }
        if (found.isEmpty() && described && phrases.isClosed(at)) {
            found.add(new Phrase(from, at, List.of(), complement || complemented, false));
        }
        return found;
    }

    /** Takes a name; false where the phrase ends with it. */
    private boolean party() {
        SentenceItem item = sentence.at(at);
        if (sentence.is(Kind.POSSESSIVE, at + 1)) {
            at += 2;
            described = true;
            return true;
        }
        if (sentence.is(Kind.HYPHEN, at + 1)) {
            at += 3;
            return true;
        }
        boolean organisation = item.parties().stream().anyMatch(party -> party.kind() != NameKind.PERSON);
        if (complement) {
            complemented = true;
            mayBeNamed &= organisation;
            complement = false;
            at++;
            return true;
        }
        if (!(counted && organisation)) {
            found.add(new Phrase(at, at + 1, item.parties(), false, introduced));
        }
        at++;
        described = true;
        return at < sentence.size() && (phrases.isPremodifier(at) || sentence.is(Kind.PARTY, at));
    }

    /** Takes a word or mark; false where the phrase ends before it. */
    private boolean word(int from) {
        if (at > from && complementBegins() || including() || quantity()) {
            return true;
        }
        if (phrases.isPremodifier(at)) {
            counted |= sentence.is("count", at);
            mayBeNamed |= sentence.is("kin", at);
            described = true;
            at++;
            return true;
        }
        if (sentence.is(Kind.HYPHEN, at) || sentence.is(Kind.POSSESSIVE, at)) {
            at++;
            return true;
        }
        return described && isMark(at) && introducesName(at + 1) && introduction();
    }

    /** "of Rosneft", "linked to Putin". */
    private boolean complementBegins() {
        if (!sentence.is("of", at)) {
            return false;
        }
        // the head of Rosneft has a name; companies linked to Rosneft have theirs elsewhere
        mayBeNamed &= sentence.is("of-proper", at);
        complement = true;
        at = sentence.endOf("of", at);
        return true;
    }

    /** "including", and the names come. */
    private boolean including() {
        int end = sentence.endOf("including", at);
        if (end == at) {
            return false;
        }
        at = end;
        named();
        return true;
    }

    /** "dozens of". */
    private boolean quantity() {
        int end = sentence.endOf("quantity", at);
        boolean found = end > at;
        counted |= found;
        at = end;
        return found;
    }

    /** Takes the mark before the name of who was described. */
    private boolean introduction() {
        named();
        introduced = sentence.is(Kind.COMMA, at);
        at++;
        return true;
    }

    /** From here on a name is that of whom the phrase means. */
    private void named() {
        complement = false;
        complemented = false;
        counted = false;
    }

    private boolean isMark(int index) {
        return sentence.is(Kind.COMMA, index) || sentence.is(Kind.COLON, index) || sentence.is(Kind.DASH, index);
    }

    /** After "two ministers," or "his wife," comes the name, or "including" and the names. */
    private boolean introducesName(int index) {
        int name = sentence.endOf("including", index);
        boolean listed = name > index || sentence.is(Kind.COLON, index - 1);
        while (name < index + 6 && name < sentence.size() && phrases.isPremodifier(name)) {
            name++;
        }
        boolean named = sentence.is(Kind.PARTY, name) && !sentence.is(Kind.POSSESSIVE, name + 1);
        return named && (listed || mayBeNamed && (!complemented || isPerson(name)));
    }

    private boolean isPerson(int index) {
        return sentence.at(index).parties().stream().allMatch(party -> party.kind() == NameKind.PERSON);
    }
}
