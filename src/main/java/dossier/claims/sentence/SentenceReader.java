package dossier.claims.sentence;

import dossier.claims.dates.DateReader;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.claims.words.ClaimWords;
import dossier.lists.Gender;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.text.PhraseTrie;
import dossier.text.Sentence;
import dossier.text.Token;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the tokens of a text into sentences of items, one sentence after another: pronouns rest on what came before. */
public final class SentenceReader {

    private static final ClaimWords WORDS = ClaimWords.standard();
    private static final AuthorityNames AUTHORITIES = AuthorityNames.standard();

    private final DateReader dates;
    private final MentionsInOrder mentions;
    private final FamilyGenerations families;
    private final Discourse discourse = new Discourse();
    private final ReferenceReader references = new ReferenceReader(discourse);
    private List<Token> tokens = List.of();
    private List<SentenceItem> items = new ArrayList<>();

    public SentenceReader(Optional<LocalDate> publishedOn, List<NamedParty> parties) {
        this.dates = new DateReader(publishedOn);
        this.mentions = new MentionsInOrder(parties);
        this.families = new FamilyGenerations(parties);
    }

    /** The next sentence of the text. */
    public ClaimSentence read(Sentence sentence) {
        tokens = sentence.tokens();
        items = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            at = item(at);
        }
        discourse.endSentence();
        return new ClaimSentence(withBracketedDates(items), sentence.question());
    }

    /** "(2014)" is a date like any other. */
    private static List<SentenceItem> withBracketedDates(List<SentenceItem> items) {
        List<SentenceItem> joined = new ArrayList<>(items.size());
        int at = 0;
        while (at < items.size()) {
            boolean bracketed = at + 2 < items.size()
                    && items.get(at).is(Kind.OPEN)
                    && items.get(at + 1).is(Kind.DATE)
                    && items.get(at + 2).is(Kind.CLOSE);
            joined.add(bracketed ? items.get(at + 1).between(items.get(at), items.get(at + 2)) : items.get(at));
            at += bracketed ? 3 : 1;
        }
        return joined;
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
        if (mention.isPresent() && !isLabel(at, mention.get())) {
            return party(at, mention.get());
        }
        Optional<DateReader.Read> date = dates.at(tokens, at);
        if (date.isPresent() && !isOwner(at, date.get())) {
            return date(at, date.get());
        }
        return reference(at);
    }

    /** "Foreign Terrorist Organization", "SDN", "S.A. de C.V." name nobody. */
    private boolean isLabel(int from, MentionsInOrder.Named named) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).start() < named.mention().end()) {
            Token token = tokens.get(at);
            if (token.isWord() && !WORDS.is("label", token.key())) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** "Russia Today" is no Russia; but "Canadian Treasury Department" is still an authority. */
    private boolean isLonger(MentionsInOrder.Named named, PhraseTrie.Found<AuthorityName> authority) {
        int at = authority.end();
        while (at < tokens.size()
                && tokens.get(at).start() < named.mention().end()
                && WORDS.is("government-word", tokens.get(at).key())) {
            at++;
        }
        return named.mention().end() > tokens.get(at - 1).end();
    }

    private int authority(int at, PhraseTrie.Found<AuthorityName> found) {
        int end = tokens.get(found.end() - 1).end();
        items.add(SentenceItem.authority(
                tokens.get(at).start(), end, tokens.get(at).surface(), found.value()));
        return found.end();
    }

    /** "in Friday's list": the preposition belongs to the list. */
    private boolean isOwner(int at, DateReader.Read read) {
        boolean owner = read.end() < tokens.size() && tokens.get(read.end()).kind() == Token.Kind.POSSESSIVE;
        return owner && WORDS.is("preposition", token(at).key());
    }

    private Token token(int at) {
        return tokens.get(at);
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
        // "Alfa-Bank, Russia's biggest": what owns is not part of the name
        if (end < tokens.size() && tokens.get(end).kind() == Token.Kind.POSSESSIVE) {
            for (int comma = at + 1; comma < end; comma++) {
                if (tokens.get(comma).kind() == Token.Kind.COMMA) {
                    end = comma;
                }
            }
        }
        String adjective = at > 0 ? tokens.get(at - 1).key() : "";
        NamedParty party = Optional.of(adjective)
                .filter(key -> named.isOneWord())
                .flatMap(key -> families.meant(key, named.mention().surface()))
                .orElse(named.party());
        Mention mention = named.mention();
        int last = Math.min(mention.end(), tokens.get(end - 1).end());
        named(SentenceItem.party(tokens.get(at).start(), last, mention.surface(), party), party);
        return end;
    }

    /** Adds a party under its name; a word of kinship before it tells more of it. */
    private void named(SentenceItem item, NamedParty party) {
        add(item);
        kinBefore(items.size() - 1).ifPresent(kin -> introduced(party, kin));
    }

    private void add(SentenceItem item) {
        item.parties().forEach(discourse::saw);
        items.add(item);
    }

    private Optional<String> kinBefore(int party) {
        int before = party > 0 && items.get(party - 1).is(Kind.COMMA) ? party - 2 : party - 1;
        return before >= 0 && WORDS.is("kin", items.get(before).key())
                ? Optional.of(items.get(before).key())
                : Optional.empty();
    }

    private void introduced(NamedParty party, String kin) {
        Gender gender =
                WORDS.is("female-kin", kin) ? Gender.FEMALE : WORDS.is("male-kin", kin) ? Gender.MALE : Gender.UNKNOWN;
        if (gender != Gender.UNKNOWN) {
            discourse.learn(party, gender);
        }
        families.introduced(party, kin);
    }

    /** A pronoun, a description, or just a word. */
    private int reference(int at) {
        Token token = tokens.get(at);
        Optional<ReferenceReader.Reference> reference = references.at(tokens, at);
        if (reference.isEmpty()) {
            boolean possessive = WORDS.is("possessive", token.key());
            items.add(SentenceItem.word(token, possessive ? discourse.meantBy(token.key()) : List.of()));
            return at + 1;
        }
        ReferenceReader.Reference found = reference.get();
        int end = tokens.get(found.end() - 1).end();
        add(SentenceItem.reference(token.start(), end, token.surface(), found.key(), found.parties()));
        return found.end();
    }
}
