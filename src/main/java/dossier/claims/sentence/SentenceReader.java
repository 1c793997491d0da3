package dossier.claims.sentence;

import dossier.claims.SaidDate;
import dossier.claims.dates.DateReader;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.claims.words.ClaimWords;
import dossier.claims.words.PhraseTrie;
import dossier.claims.words.Token;
import dossier.lists.Gender;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the tokens of a text into sentences of items, one sentence after another: pronouns rest on what came before. */
public final class SentenceReader {

    private static final ClaimWords LEXICON = ClaimWords.standard();
    private static final AuthorityNames AUTHORITIES = AuthorityNames.standard();

    private final DateReader dates;
    private final MentionsInOrder mentions;
    private final Relatives relatives;
    private final WholeNames wholeNames;
    private final Discourse discourse = new Discourse();
    private List<Token> tokens = List.of();
    private List<SentenceItem> items = new ArrayList<>();

    public SentenceReader(Optional<LocalDate> publishedOn, List<NamedParty> parties) {
        this.dates = new DateReader(publishedOn);
        this.mentions = new MentionsInOrder(parties);
        this.relatives = new Relatives(parties);
        this.wholeNames = new WholeNames(mentions, relatives, discourse);
    }

    /** The next sentence of the text. */
    public ClaimSentence read(List<Token> sentence) {
        tokens = sentence;
        items = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() && !tokens.get(at).endsSentence()) {
            at = item(at);
        }
        discourse.endSentence();
        bracketedDates();
        boolean question = tokens.get(tokens.size() - 1).kind() == Token.Kind.QUESTION;
        return new ClaimSentence(items, question);
    }

    /** "(2014)" is a date like any other. */
    private void bracketedDates() {
        for (int at = items.size() - 3; at >= 0; at--) {
            boolean bracketed = items.get(at).is(Kind.OPEN)
                    && items.get(at + 1).is(Kind.DATE)
                    && items.get(at + 2).is(Kind.CLOSE);
            if (bracketed) {
                SentenceItem open = items.get(at);
                SaidDate date = items.get(at + 1).date().orElse(SaidDate.none());
                items.set(at, SentenceItem.date(open.start(), items.get(at + 2).end(), open.surface(), date));
                items.remove(at + 2);
                items.remove(at + 1);
            }
        }
    }

    private int item(int at) {
        Token token = tokens.get(at);
        if (!token.isWord()) {
            items.add(SentenceItem.mark(token));
            return at + 1;
        }
        Optional<MentionsInOrder.Named> mention = mentions.at(token);
        Optional<PhraseTrie.Found<AuthorityName>> authority = AUTHORITIES.at(tokens, at);
        if (authority.isPresent()
                && mention.filter(named -> isLonger(named, authority.get())).isEmpty()) {
            return authority(at, authority.get());
        }
        if (mention.isPresent()) {
            return party(at, mention.get());
        }
        Optional<DateReader.Read> date = dates.at(tokens, at);
        if (date.isPresent()) {
            return date(at, date.get());
        }
        return reference(at);
    }

    /** "Russia Today" is no Russia; but "Canadian Treasury Department" is still an authority. */
    private boolean isLonger(MentionsInOrder.Named named, PhraseTrie.Found<AuthorityName> authority) {
        int at = authority.end();
        while (at < tokens.size()
                && tokens.get(at).start() < named.mention().end()
                && LEXICON.is("government-word", tokens.get(at).key())) {
            at++;
        }
        return named.mention().end() > tokens.get(at - 1).end();
    }

    private int authority(int at, PhraseTrie.Found<AuthorityName> found) {
        int end = tokens.get(found.end() - 1).end();
        items.add(SentenceItem.authority(tokens.get(at).start(), end, tokens.get(at).surface(), found.meaning()));
        return found.end();
    }

    private int date(int at, DateReader.Read read) {
        int end = tokens.get(read.end() - 1).end();
        items.add(SentenceItem.date(tokens.get(at).start(), end, tokens.get(at).surface(), read.date()));
        return read.end();
    }

    private int party(int at, MentionsInOrder.Named named) {
        int end = at + 1;
        while (end < tokens.size() && tokens.get(end).start() < named.mention().end()) {
            end++;
        }
        NamedParty party = wholeNames.of(new WholeNames.Place(tokens, items, at, end), named);
        add(SentenceItem.party(
                tokens.get(at).start(), named.mention().end(), named.mention().surface(), party));
        kinBefore(items.size() - 1).ifPresent(kin -> introduced(party, kin));
        return end;
    }

    private void add(SentenceItem item) {
        item.parties().forEach(discourse::saw);
        items.add(item);
    }

    private Optional<String> kinBefore(int party) {
        int before = party > 0 && items.get(party - 1).is(Kind.COMMA) ? party - 2 : party - 1;
        return before >= 0 && LEXICON.is("kin", items.get(before).key())
                ? Optional.of(items.get(before).key())
                : Optional.empty();
    }

    private void introduced(NamedParty party, String kin) {
        if (Relatives.gender(kin) != Gender.UNKNOWN) {
            discourse.learn(party, Relatives.gender(kin));
        }
        if (LEXICON.is("child", kin)) {
            relatives.isChild(party);
        }
    }

    /** A pronoun, a description, a lone given name, or just a word. */
    private int reference(int at) {
        Token token = tokens.get(at);
        Optional<NamedParty> whole = token.isCapital() && at > 0
                ? wholeNames.shortened(
                        new WholeNames.Place(tokens, items, at, at + 1),
                        new Mention(token.start(), token.end(), token.surface()))
                : Optional.empty();
        if (whole.isPresent()) {
            add(SentenceItem.party(token.start(), token.end(), token.surface(), whole.get()));
            kinBefore(items.size() - 1).ifPresent(kin -> introduced(whole.get(), kin));
            return at + 1;
        }
        int plural = pluralReference(at);
        if (plural > at) {
            List<NamedParty> several = discourse.meantBy("they");
            if (!several.isEmpty()) {
                add(SentenceItem.reference(token.start(), tokens.get(plural - 1).end(), token.surface(), "", several));
                return plural;
            }
        }
        boolean pronoun = LEXICON.is("pronoun", token.key()) && (!token.key().equals("her") || standsAlone(at));
        List<NamedParty> meant = pronoun ? discourse.meantBy(token.key()) : described(at);
        if (meant.isEmpty()) {
            items.add(possessive(token));
            return at + 1;
        }
        int end = pronoun ? at + 1 : at + 2;
        add(SentenceItem.reference(
                token.start(), tokens.get(end - 1).end(), token.surface(), pronoun ? token.key() : "", meant));
        return end;
    }

    /** "both men", "the pair": the token after it, or the token itself. */
    private int pluralReference(int at) {
        return LEXICON.endOf(
                "plural-reference",
                index -> index < tokens.size() ? tokens.get(index).key() : "",
                at);
    }

    /** A possessive pronoun stays a word, which knows whose it is. */
    private SentenceItem possessive(Token token) {
        SentenceItem word = SentenceItem.word(token);
        return LEXICON.is("possessive", token.key())
                ? new SentenceItem(
                        Kind.WORD,
                        word.start(),
                        word.end(),
                        word.surface(),
                        word.key(),
                        discourse.meantBy(token.key()),
                        Optional.empty(),
                        Optional.empty())
                : word;
    }

    private boolean standsAlone(int at) {
        return at + 1 >= tokens.size()
                || !tokens.get(at + 1).isWord()
                || LEXICON.is("after-name", tokens.get(at + 1).key());
    }

    /** "the banker", where it goes on with nothing and only one can be meant. */
    private List<NamedParty> described(int at) {
        boolean article = tokens.get(at).key().equals("the") && at + 1 < tokens.size();
        if (!article || at + 2 < tokens.size() && goesOn(at + 2)) {
            return List.of();
        }
        String noun = tokens.get(at + 1).key();
        if (LEXICON.is("person-noun", noun)) {
            return discourse.onlyPerson();
        }
        return LEXICON.is("organisation-noun", noun) ? discourse.onlyOrganisation() : List.of();
    }

    private boolean goesOn(int at) {
        Token token = tokens.get(at);
        boolean verb = LEXICON.is("auxiliary", token.key()) || LEXICON.is("after-name", token.key());
        boolean mark = !token.isWord() && token.kind() != Token.Kind.POSSESSIVE && token.kind() != Token.Kind.HYPHEN;
        boolean name = token.kind() == Token.Kind.COMMA
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isCapital();
        return token.key().equals("of") || name || !verb && !mark;
    }
}
