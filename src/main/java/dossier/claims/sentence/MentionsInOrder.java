package dossier.claims.sentence;

import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The mentions of all parties in the order of the text, read once from left to right. */
final class MentionsInOrder {

    private final List<Named> all = new ArrayList<>();
    private int next;

    /** One mention and whose it is. */
    record Named(Mention mention, NamedParty party) {

        boolean isOneWord() {
            return mention.surface().indexOf(' ') < 0;
        }
    }

    MentionsInOrder(List<NamedParty> parties) {
        for (NamedParty party : parties) {
            party.mentions().forEach(mention -> all.add(new Named(mention, party)));
        }
        all.sort(Comparator.comparingInt((Named named) -> named.mention().start())
                .thenComparingInt(named -> -named.mention().end()));
    }

    /** The mention that begins with a token. Tokens must be asked for in order of the text. */
    Optional<Named> at(Token token) {
        while (next < all.size() && all.get(next).mention().start() < token.start()) {
            next++;
        }
        return next < all.size() && all.get(next).mention().start() < token.end()
                ? Optional.of(all.get(next))
                : Optional.empty();
    }
}
