package dossier.claims.sentence;

import dossier.claims.sentence.SentenceItem.Kind;
import dossier.claims.words.ClaimWords;
import dossier.claims.words.GivenNames;
import dossier.claims.words.Token;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;

import java.util.List;
import java.util.Optional;

/** Finds whom a shortened name means: "his son Ivan", "Arkady and Boris Rotenberg", "the younger Rotenberg". */
final class WholeNames {

    private static final ClaimWords LEXICON = ClaimWords.standard();

    /** "Arkady, Boris and Igor Rotenberg": tokens in which a surname shared by given names is looked for. */
    private static final int MOST_GIVEN = 8;

    private final MentionsInOrder mentions;
    private final Relatives relatives;
    private final Discourse discourse;

    WholeNames(MentionsInOrder mentions, Relatives relatives, Discourse discourse) {
        this.mentions = mentions;
        this.relatives = relatives;
        this.discourse = discourse;
    }

    /**
     * Where a name stands.
     *
     * @param tokens tokens of the sentence
     * @param items items before the name
     * @param at the name's first token
     * @param end the token after its last
     */
    record Place(List<Token> tokens, List<SentenceItem> items, int at, int end) {}

    /** The party itself, or that of the whole name where the text shortens it. */
    NamedParty of(Place place, MentionsInOrder.Named named) {
        String adjective = place.at() > 0 ? place.tokens().get(place.at() - 1).key() : "";
        if (named.isOneWord() && LEXICON.is("younger", adjective)) {
            return relatives.younger(named.mention().surface(), true).orElse(named.party());
        }
        if (named.isOneWord() && LEXICON.is("elder", adjective)) {
            return relatives.younger(named.mention().surface(), false).orElse(named.party());
        }
        return named.party().isOneWord() ? shortened(place, named.mention()).orElse(named.party()) : named.party();
    }

    /** The party whose surname stands with somebody else. */
    Optional<NamedParty> shortened(Place place, Mention given) {
        return ofRelative(place.items(), given).or(() -> ofNext(place, given));
    }

    /** "his son Ivan", "Sechin's son Ivan". */
    private Optional<NamedParty> ofRelative(List<SentenceItem> items, Mention given) {
        int kin = items.size() - 1;
        if (kin < 1 || !LEXICON.is("kin", items.get(kin).key())) {
            return Optional.empty();
        }
        int before = LEXICON.is("kin-adjective", items.get(kin - 1).key()) ? kin - 2 : kin - 1;
        if (before < 0) {
            return Optional.empty();
        }
        SentenceItem owner = items.get(before);
        if (owner.is(Kind.POSSESSIVE) && before > 0 && items.get(before - 1).is(Kind.PARTY)) {
            return relative(given, items.get(before - 1).parties());
        }
        return LEXICON.is("possessive", owner.key())
                ? relative(given, discourse.meantBy(owner.key()))
                : Optional.empty();
    }

    private Optional<NamedParty> relative(Mention given, List<NamedParty> owners) {
        boolean person = owners.size() == 1 && owners.get(0).kind() == NameKind.PERSON;
        return person ? Optional.of(relatives.named(given, owners.get(0))) : Optional.empty();
    }

    /** "Arkady and Boris Rotenberg", "Arkady, Boris and Igor Rotenberg". */
    private Optional<NamedParty> ofNext(Place place, Mention given) {
        boolean oneGivenName = isGivenName(place, place.at()) && place.end() - place.at() == 1;
        for (int joint = place.end(); oneGivenName && joint < place.end() + MOST_GIVEN; joint += 2) {
            if (!isJoint(place, joint) || !isGivenName(place, joint + 1)) {
                return Optional.empty();
            }
            Optional<NamedParty> full = mentions.after(place.tokens().get(joint + 1));
            if (full.isPresent()) {
                return full.map(other -> relatives.named(given, other));
            }
        }
        return Optional.empty();
    }

    private static boolean isGivenName(Place place, int at) {
        return at < place.tokens().size()
                && GivenNames.standard().contains(place.tokens().get(at).key());
    }

    private static boolean isJoint(Place place, int at) {
        return at < place.tokens().size()
                && (place.tokens().get(at).kind() == Token.Kind.COMMA
                        || place.tokens().get(at).key().equals("and"));
    }
}
